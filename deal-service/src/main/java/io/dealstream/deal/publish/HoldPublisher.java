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

  /// The published events; none for what stays in the house.
  public static List<PublishedEvent> publish(UUID titleId, HoldEvent event) {
    return switch (event) {
      case HoldEvent.HoldPlaced placed -> List.of(placed(titleId, placed));
      case HoldEvent.HoldUncovered uncovered -> List.of();
      case HoldEvent.HoldPromoted(UUID id, int rank) ->
          List.of(new HoldPromoted(titleId, id, rank));
      case HoldEvent.HoldRescheduled(UUID id, Instant until, var at) ->
          List.of(new HoldRescheduled(titleId, id, until));
      case HoldEvent.HoldEndApproached(UUID id, Instant until, int days) ->
          List.of(new HoldEndApproached(titleId, id, until, days));
      case HoldEvent.HoldExpired(UUID id) -> List.of(new HoldExpired(titleId, id));
      case HoldEvent.HoldReleased(UUID id) -> List.of(new HoldReleased(titleId, id));
      case HoldEvent.HoldExercised(UUID id, UUID dealId) ->
          List.of(new HoldExercised(titleId, id, dealId));
      case HoldEvent.HoldDisplaced(UUID id, UUID dealId) ->
          List.of(new HoldDisplaced(titleId, id, dealId));
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
