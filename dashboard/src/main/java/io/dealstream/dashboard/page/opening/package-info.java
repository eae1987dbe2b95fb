/// Opening a deal.
@NullMarked
package io.dealstream.dashboard.page.opening;

import org.jspecify.annotations.NullMarked;
