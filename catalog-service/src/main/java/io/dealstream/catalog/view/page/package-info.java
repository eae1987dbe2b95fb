/// One title with all that is known of it, and its history.
@NullMarked
package io.dealstream.catalog.view.page;

import org.jspecify.annotations.NullMarked;
