/// The trade regions: what they are called and what they stand for.
@NullMarked
package io.dealstream.catalog.view.region;

import org.jspecify.annotations.NullMarked;
