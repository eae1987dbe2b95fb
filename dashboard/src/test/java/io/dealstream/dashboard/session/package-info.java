@NullMarked
package io.dealstream.dashboard.session;

import org.jspecify.annotations.NullMarked;
