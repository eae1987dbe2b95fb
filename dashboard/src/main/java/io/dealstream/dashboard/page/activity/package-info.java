/// What happens, as it happens, as a page.
@NullMarked
package io.dealstream.dashboard.page.activity;

import org.jspecify.annotations.NullMarked;
