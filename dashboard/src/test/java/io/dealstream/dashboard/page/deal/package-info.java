@NullMarked
package io.dealstream.dashboard.page.deal;

import org.jspecify.annotations.NullMarked;
