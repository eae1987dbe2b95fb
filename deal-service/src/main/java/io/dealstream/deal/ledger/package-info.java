/// Keeps the same exclusive right from being sold twice: rows that follow the licenses, in the
/// transaction of their events.
@NullMarked
package io.dealstream.deal.ledger;

import org.jspecify.annotations.NullMarked;
