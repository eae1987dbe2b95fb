/// What the catalog writes: titles, what is recorded of them, and rights acquired for them.
@NullMarked
package io.dealstream.dashboard.page.catalog;

import org.jspecify.annotations.NullMarked;
