package io.dealstream.deal.ledger;

import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What one stream changes in the rights that are licensed, or held.
sealed interface RightsChange permits LicenseChange, HoldChange {
  /// The deal, or the title of the holds.
  UUID streamId();

  /// The titles whose rights it changes: two changes without a common one are nothing to each
  /// other.
  Set<UUID> titleIds();

  /// What is claimed, and must be held against the licenses of others.
  List<LedgerRow> claimed();

  /// The titles of which the holds must be known.
  Set<UUID> titlesHeld();

  /// Why it must not happen.
  Optional<Rejection> refusal(Taken taken);
}
