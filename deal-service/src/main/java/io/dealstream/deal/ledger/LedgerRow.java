package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Extent;
import java.util.UUID;

/// One title's part of a rights block, or of a holdback.
///
/// @param exclusive false also for a holdback: it takes no rights, and keeps others from taking
///   them
/// @param holdback what nobody but the licensee may license
/// @param conflicted signed although it clashes
record LedgerRow(
    UUID dealId,
    UUID licenseeId,
    UUID titleId,
    Extent extent,
    boolean exclusive,
    boolean holdback,
    boolean conflicted) {
  /// True when not both can be, should they have rights in common: two licenses of which one is
  /// exclusive, or a license and a holdback of another licensee. Two holdbacks can.
  boolean excludes(LedgerRow other) {
    return holdback || other.holdback
        ? holdback != other.holdback && !licenseeId.equals(other.licenseeId)
        : exclusive || other.exclusive;
  }
}
