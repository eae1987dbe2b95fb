/// The rules of a licensee.
@NullMarked
package io.dealstream.deal.domain.hold;

import org.jspecify.annotations.NullMarked;
