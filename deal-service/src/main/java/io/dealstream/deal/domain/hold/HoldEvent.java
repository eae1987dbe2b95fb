package io.dealstream.deal.domain.hold;

import io.dealstream.deal.domain.cover.Gap;
import io.dealstream.deal.domain.deal.RightsBlock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happened to the holds of a title, as the log keeps it.
public sealed interface HoldEvent {
  UUID holdId();

  /// @param at when it was placed
  record HoldPlaced(
      UUID holdId, UUID licenseeId, RightsBlock block, int rank, Instant until, Instant at)
      implements HoldEvent {}

  /// It was placed although the licensor has not acquired all of the rights.
  ///
  /// @param gaps what it has not acquired
  /// @param catalogPosition in the log of the catalog, up to which acquisitions were known
  record HoldUncovered(UUID holdId, List<Gap> gaps, long catalogPosition) implements HoldEvent {
    public HoldUncovered {
      gaps = List.copyOf(gaps);
    }
  }

  /// @param rank now that one before it ended
  record HoldPromoted(UUID holdId, int rank) implements HoldEvent {}

  /// @param at when that was decided
  record HoldRescheduled(UUID holdId, Instant until, Instant at) implements HoldEvent {}

  /// @param days before the end, at most
  record HoldEndApproached(UUID holdId, Instant until, int days) implements HoldEvent {}

  /// It ended by itself.
  record HoldExpired(UUID holdId) implements HoldEvent {}

  /// It was given up.
  record HoldReleased(UUID holdId) implements HoldEvent {}

  /// Its licensee signed for these rights.
  record HoldExercised(UUID holdId, UUID dealId) implements HoldEvent {}

  /// Another licensee signed for these rights.
  record HoldDisplaced(UUID holdId, UUID dealId) implements HoldEvent {}
}
