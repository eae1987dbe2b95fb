/// Licensees and deals, from negotiation to signed license.
@NullMarked
package io.dealstream.deal;

import org.jspecify.annotations.NullMarked;
