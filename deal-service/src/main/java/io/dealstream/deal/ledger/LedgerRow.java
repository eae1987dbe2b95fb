package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Extent;
import java.util.UUID;

/// One title's part of a rights block.
///
/// @param conflicted signed although it clashes
record LedgerRow(
    UUID dealId,
    UUID licenseeId,
    UUID titleId,
    Extent extent,
    boolean exclusive,
    boolean conflicted) {}
