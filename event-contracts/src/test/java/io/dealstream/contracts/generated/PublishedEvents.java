package io.dealstream.contracts.generated;

import io.dealstream.contracts.PublishedEvent;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Any published event.
public final class PublishedEvents {
  private PublishedEvents() {}

  /// Every type as often as every other.
  public static Arbitrary<PublishedEvent> any() {
    return Arbitraries.oneOf(
        List.of(
            DealEvents.negotiationOpened(),
            DealEvents.offerMade(),
            DealEvents.offerCountered(),
            DealEvents.termsAgreed(),
            DealEvents.licenseSigned(),
            LicenseEvents.licenseAmended(),
            LicenseEvents.licenseExtended(),
            LicenseEvents.licenseSuspended(),
            LicenseEvents.licenseResumed(),
            LicenseEvents.licenseTerminated(),
            LicenseEvents.licenseExpired(),
            LicenseEvents.licenseConflicted(),
            LicenseEvents.licenseConflictCleared(),
            LicenseEvents.licenseeRestated(),
            DealEvents.negotiationLost(),
            DealEvents.negotiationWithdrawn(),
            DealEvents.offerTermsProposed(),
            DealEvents.licenseTermsSigned(),
            LicenseEvents.licenseTermsAmended(),
            LicenseEvents.licenseEndApproached(),
            OtherEvents.licenseeRegistered(),
            OtherEvents.licenseeRevised(),
            TitleEvents.titleRegistered(),
            TitleEvents.titleRevised(),
            TitleEvents.awardRecorded(),
            TitleEvents.awardCorrected(),
            TitleEvents.awardWithdrawn(),
            TitleEvents.audienceResultRecorded(),
            TitleEvents.audienceResultCorrected(),
            TitleEvents.audienceResultWithdrawn(),
            RightsEvents.rightsAcquired(),
            RightsEvents.acquiredRightsRevised(),
            RightsEvents.acquiredRightsEnded(),
            RightsEvents.mandateEndApproached(),
            RightsEvents.holdPlaced(),
            RightsEvents.holdPromoted(),
            RightsEvents.holdRescheduled(),
            RightsEvents.holdExpired(),
            RightsEvents.holdReleased(),
            RightsEvents.holdExercised(),
            RightsEvents.holdDisplaced(),
            RightsEvents.holdEndApproached(),
            OtherEvents.tradeRegionVersionAdded(),
            OtherEvents.releasePublished(),
            OtherEvents.licenseAnnounced(),
            OtherEvents.releaseCorrected(),
            OtherEvents.releaseRetracted()));
  }
}
