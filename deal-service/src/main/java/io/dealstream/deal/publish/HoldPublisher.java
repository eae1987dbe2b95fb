package io.dealstream.deal.publish;

import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldEndApproached;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.domain.hold.HoldEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What leaves when something happens to a hold; all of it is confidential.
public final class HoldPublisher {
  private HoldPublisher() {}

  /// The published event.
  public static PublishedEvent publish(UUID titleId, HoldEvent event) {
    return switch (event) {
      case HoldEvent.HoldPlaced placed -> placed(titleId, placed);
      case HoldEvent.HoldPromoted(UUID id, int rank) -> new HoldPromoted(titleId, id, rank);
      case HoldEvent.HoldRescheduled(UUID id, Instant until, var at) ->
          new HoldRescheduled(titleId, id, until);
      case HoldEvent.HoldEndApproached(UUID id, Instant until, int days) ->
          new HoldEndApproached(titleId, id, until, days);
      case HoldEvent.HoldExpired(UUID id) -> new HoldExpired(titleId, id);
      case HoldEvent.HoldReleased(UUID id) -> new HoldReleased(titleId, id);
      case HoldEvent.HoldExercised(UUID id, UUID dealId) -> new HoldExercised(titleId, id, dealId);
      case HoldEvent.HoldDisplaced(UUID id, UUID dealId) -> new HoldDisplaced(titleId, id, dealId);
    };
  }

  private static HoldPlaced placed(UUID titleId, HoldEvent.HoldPlaced event) {
    return new HoldPlaced(
        titleId,
        event.holdId(),
        event.licenseeId(),
        Blocks.published(List.of(event.block())).getFirst(),
        Blocks.periods(List.of(event.block())).getFirst(),
        event.rank(),
        event.until());
  }
}
