/// One deal: its terms, its offers, its history, and what can be done now.
@NullMarked
package io.dealstream.dashboard.page.deal;

import org.jspecify.annotations.NullMarked;
