/// The rules of a deal.
@NullMarked
package io.dealstream.deal.domain.deal;

import org.jspecify.annotations.NullMarked;
