package io.dealstream.contracts;

import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import java.time.Instant;
import java.util.UUID;

/// Rights that are kept for a licensee until a moment. Never read by announcement-service or
/// dashboards. A hold is of one title; all holds of a title are in order.
public sealed interface HoldEvent extends PublishedEvent {
  UUID titleId();

  UUID holdId();

  @Override
  default String topic() {
    return Topics.HOLDS;
  }

  @Override
  default String key() {
    return titleId().toString();
  }

  /// Rights are kept for a licensee.
  ///
  /// @param block of this title alone
  /// @param rank 1 for the first hold on these rights, 2 for the one that waits behind it …
  /// @param until the moment at which it ends by itself
  record HoldPlaced(
      UUID titleId,
      UUID holdId,
      UUID licenseeId,
      Block block,
      LicensePeriod period,
      int rank,
      Instant until)
      implements HoldEvent {}

  /// A hold before it ended.
  record HoldPromoted(UUID titleId, UUID holdId, int rank) implements HoldEvent {}

  /// It ends at another moment.
  record HoldRescheduled(UUID titleId, UUID holdId, Instant until) implements HoldEvent {}

  /// Its moment has come.
  record HoldExpired(UUID titleId, UUID holdId) implements HoldEvent {}

  /// It was given up.
  record HoldReleased(UUID titleId, UUID holdId) implements HoldEvent {}

  /// The licensee signed for these rights.
  record HoldExercised(UUID titleId, UUID holdId, UUID dealId) implements HoldEvent {}

  /// Another licensee signed for these rights.
  record HoldDisplaced(UUID titleId, UUID holdId, UUID dealId) implements HoldEvent {}

  /// Its moment comes near.
  ///
  /// @param days before it, at most
  record HoldEndApproached(UUID titleId, UUID holdId, Instant until, int days)
      implements HoldEvent {}
}
