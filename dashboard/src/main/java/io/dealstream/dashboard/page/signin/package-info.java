/// Signing in and out.
@NullMarked
package io.dealstream.dashboard.page.signin;

import org.jspecify.annotations.NullMarked;
