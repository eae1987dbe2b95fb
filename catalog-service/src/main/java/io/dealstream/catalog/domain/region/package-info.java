/// Trade regions: named groups of territories, in versions that never change.
@NullMarked
package io.dealstream.catalog.domain.region;

import org.jspecify.annotations.NullMarked;
