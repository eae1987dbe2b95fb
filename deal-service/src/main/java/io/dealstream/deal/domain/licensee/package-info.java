/// The rules of a licensee.
@NullMarked
package io.dealstream.deal.domain.licensee;

import org.jspecify.annotations.NullMarked;
