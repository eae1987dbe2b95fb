/// Whether the licensor holds the rights that it licenses.
@NullMarked
package io.dealstream.deal.domain.cover;

import org.jspecify.annotations.NullMarked;
