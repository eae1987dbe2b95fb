package io.dealstream.deal.domain.hold;

import io.dealstream.deal.domain.hold.HoldEvent.HoldDisplaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldEndApproached;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExercised;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExpired;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPlaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPromoted;
import io.dealstream.deal.domain.hold.HoldEvent.HoldReleased;
import io.dealstream.deal.domain.hold.HoldEvent.HoldRescheduled;
import io.dealstream.deal.domain.hold.HoldEvent.HoldUncovered;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of holds.
public final class HoldEventTypes {
  public static final EventTypes<HoldEvent> TYPES =
      EventTypes.of(HoldEvent.class)
          .add("hold.hold-placed.v1", HoldPlaced.class)
          .add("hold.hold-uncovered.v1", HoldUncovered.class)
          .add("hold.hold-promoted.v1", HoldPromoted.class)
          .add("hold.hold-rescheduled.v1", HoldRescheduled.class)
          .add("hold.hold-end-approached.v1", HoldEndApproached.class)
          .add("hold.hold-expired.v1", HoldExpired.class)
          .add("hold.hold-released.v1", HoldReleased.class)
          .add("hold.hold-exercised.v1", HoldExercised.class)
          .add("hold.hold-displaced.v1", HoldDisplaced.class)
          .build();

  private HoldEventTypes() {}
}
