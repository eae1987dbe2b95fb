package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Ranges;
import java.util.UUID;

/// One title's part of a rights block, in the numbers of the reference trees.
///
/// @param conflicted signed although it clashes
record LedgerRow(
    UUID dealId,
    UUID licenseeId,
    UUID titleId,
    Ranges episodes,
    Ranges media,
    Ranges territories,
    Ranges languages,
    Term term,
    boolean exclusive,
    boolean conflicted) {}
