package io.dealstream.deal.view.hold;

import io.dealstream.contracts.HoldEvent;
import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldEndApproached;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an event changes in the row of a hold; null stays as it is.
record HoldChange(
    @Nullable HoldStatus status,
    @Nullable Integer rank,
    @Nullable Instant until,
    @Nullable UUID dealId) {

  /// Nothing for what a row does not show.
  static Optional<HoldChange> of(HoldEvent event) {
    return switch (event) {
      case HoldPlaced placed -> Optional.empty();
      case HoldPromoted promoted -> Optional.of(new HoldChange(null, promoted.rank(), null, null));
      case HoldRescheduled rescheduled ->
          Optional.of(new HoldChange(null, null, rescheduled.until(), null));
      case HoldEndApproached reminder -> Optional.empty();
      case HoldExpired expired -> ended(HoldStatus.EXPIRED, null);
      case HoldReleased released -> ended(HoldStatus.RELEASED, null);
      case HoldExercised exercised -> ended(HoldStatus.EXERCISED, exercised.dealId());
      case HoldDisplaced displaced -> ended(HoldStatus.DISPLACED, displaced.dealId());
    };
  }

  private static Optional<HoldChange> ended(HoldStatus status, @Nullable UUID dealId) {
    return Optional.of(new HoldChange(status, null, null, dealId));
  }
}
