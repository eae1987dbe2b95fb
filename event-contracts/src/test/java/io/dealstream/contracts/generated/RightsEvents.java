package io.dealstream.contracts.generated;

import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldEndApproached;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsRevised;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.contracts.TitleRightsEvent.MandateEndApproached;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Rights that were acquired, and holds.
final class RightsEvents {
  private RightsEvents() {}

  static Arbitrary<RightsAcquired> rightsAcquired() {
    return Combinators.combine(Codes.id(), Codes.id(), acquisition()).as(RightsAcquired::new);
  }

  static Arbitrary<AcquiredRightsRevised> acquiredRightsRevised() {
    return Combinators.combine(Codes.id(), Codes.id(), acquisition())
        .as(AcquiredRightsRevised::new);
  }

  static Arbitrary<AcquiredRightsEnded> acquiredRightsEnded() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.day()).as(AcquiredRightsEnded::new);
  }

  static Arbitrary<MandateEndApproached> mandateEndApproached() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.day(), Codes.count())
        .as(MandateEndApproached::new);
  }

  static Arbitrary<HoldPlaced> holdPlaced() {
    return Combinators.combine(
            Codes.id(),
            Codes.id(),
            Codes.id(),
            Codes.block(),
            DealEvents.period(),
            Codes.count(),
            Codes.moment())
        .as(HoldPlaced::new);
  }

  static Arbitrary<HoldPromoted> holdPromoted() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.count()).as(HoldPromoted::new);
  }

  static Arbitrary<HoldRescheduled> holdRescheduled() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.moment()).as(HoldRescheduled::new);
  }

  static Arbitrary<HoldExpired> holdExpired() {
    return Combinators.combine(Codes.id(), Codes.id()).as(HoldExpired::new);
  }

  static Arbitrary<HoldReleased> holdReleased() {
    return Combinators.combine(Codes.id(), Codes.id()).as(HoldReleased::new);
  }

  static Arbitrary<HoldExercised> holdExercised() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.id()).as(HoldExercised::new);
  }

  static Arbitrary<HoldDisplaced> holdDisplaced() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.id()).as(HoldDisplaced::new);
  }

  static Arbitrary<HoldEndApproached> holdEndApproached() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.moment(), Codes.count())
        .as(HoldEndApproached::new);
  }

  private static Arbitrary<Acquisition> acquisition() {
    return Combinators.combine(Texts.text(), Codes.some(acquiredBlock())).as(Acquisition::new);
  }

  private static Arbitrary<AcquiredBlock> acquiredBlock() {
    return Combinators.combine(
            Codes.maybe(Codes.someDifferent(Codes.episodes())),
            Codes.someDifferent(Codes.media()),
            Codes.someDifferent(Codes.territory()),
            Codes.someDifferent(Codes.language()),
            Codes.maybe(Codes.day()),
            Codes.maybe(Codes.day()),
            Codes.flag(),
            Codes.any(holdback()))
        .as(AcquiredBlock::new);
  }

  private static Arbitrary<Holdback> holdback() {
    return Combinators.combine(
            Codes.someDifferent(Codes.media()),
            Codes.someDifferent(Codes.territory()),
            Codes.someDifferent(Codes.language()),
            Codes.maybe(Codes.day()),
            Codes.maybe(Codes.day()))
        .as(Holdback::new);
  }
}
