@NullMarked
package io.dealstream.dashboard.page.press;

import org.jspecify.annotations.NullMarked;
