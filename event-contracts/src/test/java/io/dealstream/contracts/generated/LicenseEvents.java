package io.dealstream.contracts.generated;

import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.contracts.DealTermsEvent.LicenseEndApproached;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// What happens to licenses after their signature.
final class LicenseEvents {
  private LicenseEvents() {}

  static Arbitrary<LicenseAmended> licenseAmended() {
    return Combinators.combine(Codes.id(), Codes.day(), Codes.some(Codes.block()))
        .as(LicenseAmended::new);
  }

  static Arbitrary<LicenseExtended> licenseExtended() {
    return Combinators.combine(Codes.id(), Codes.day(), Codes.some(Codes.block()))
        .as(LicenseExtended::new);
  }

  static Arbitrary<LicenseSuspended> licenseSuspended() {
    return Combinators.combine(Codes.id(), Codes.day()).as(LicenseSuspended::new);
  }

  static Arbitrary<LicenseResumed> licenseResumed() {
    return Combinators.combine(Codes.id(), Codes.day()).as(LicenseResumed::new);
  }

  static Arbitrary<LicenseeRestated> licenseeRestated() {
    return Combinators.combine(Codes.id(), DealEvents.licensee()).as(LicenseeRestated::new);
  }

  static Arbitrary<LicenseTerminated> licenseTerminated() {
    return Combinators.combine(Codes.id(), Codes.day()).as(LicenseTerminated::new);
  }

  static Arbitrary<LicenseExpired> licenseExpired() {
    return Codes.id().map(LicenseExpired::new);
  }

  static Arbitrary<LicenseConflicted> licenseConflicted() {
    return Combinators.combine(Codes.id(), Codes.someDifferent(Codes.id()))
        .as(LicenseConflicted::new);
  }

  static Arbitrary<LicenseConflictCleared> licenseConflictCleared() {
    return Codes.id().map(LicenseConflictCleared::new);
  }

  static Arbitrary<LicenseTermsAmended> licenseTermsAmended() {
    return Combinators.combine(
            Codes.id(),
            Codes.day(),
            Codes.some(DealEvents.period()),
            Codes.maybe(Codes.some(DealEvents.holdback())))
        .as(LicenseTermsAmended::new);
  }

  static Arbitrary<LicenseEndApproached> licenseEndApproached() {
    return Combinators.combine(Codes.id(), Codes.day(), Codes.count())
        .as(LicenseEndApproached::new);
  }
}
