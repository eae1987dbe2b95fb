package io.dealstream.contracts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The names of all published events: topic, event, version.
public final class PublishedTypes {
  /// @param name as in `ce_type`
  /// @param event its record
  public record Type(String name, Class<? extends PublishedEvent> event) {}

  /// Every current type; tests hold the list complete.
  public static final List<Type> ALL =
      List.of(
          new Type("dealstream.deals.negotiation-opened.v1", DealEvent.NegotiationOpened.class),
          new Type("dealstream.deals.offer-made.v1", DealEvent.OfferMade.class),
          new Type("dealstream.deals.offer-countered.v1", DealEvent.OfferCountered.class),
          new Type("dealstream.deals.terms-agreed.v1", DealEvent.TermsAgreed.class),
          new Type("dealstream.deals.license-signed.v1", DealEvent.LicenseSigned.class),
          new Type("dealstream.deals.license-amended.v1", DealEvent.LicenseAmended.class),
          new Type("dealstream.deals.license-extended.v1", DealEvent.LicenseExtended.class),
          new Type("dealstream.deals.license-suspended.v1", DealEvent.LicenseSuspended.class),
          new Type("dealstream.deals.license-resumed.v1", DealEvent.LicenseResumed.class),
          new Type("dealstream.deals.license-terminated.v1", DealEvent.LicenseTerminated.class),
          new Type("dealstream.deals.license-expired.v1", DealEvent.LicenseExpired.class),
          new Type("dealstream.deals.license-conflicted.v1", DealEvent.LicenseConflicted.class),
          new Type(
              "dealstream.deals.license-conflict-cleared.v1",
              DealEvent.LicenseConflictCleared.class),
          new Type("dealstream.deals.licensee-restated.v1", DealEvent.LicenseeRestated.class),
          new Type("dealstream.deals.negotiation-lost.v1", DealEvent.NegotiationLost.class),
          new Type(
              "dealstream.deals.negotiation-withdrawn.v1", DealEvent.NegotiationWithdrawn.class),
          new Type(
              "dealstream.deal-terms.offer-terms-proposed.v1",
              DealTermsEvent.OfferTermsProposed.class),
          new Type(
              "dealstream.deal-terms.license-terms-signed.v1",
              DealTermsEvent.LicenseTermsSigned.class),
          new Type(
              "dealstream.deal-terms.license-terms-amended.v1",
              DealTermsEvent.LicenseTermsAmended.class),
          new Type(
              "dealstream.deal-terms.license-end-approached.v1",
              DealTermsEvent.LicenseEndApproached.class),
          new Type(
              "dealstream.licensees.licensee-registered.v1",
              LicenseeEvent.LicenseeRegistered.class),
          new Type("dealstream.licensees.licensee-revised.v1", LicenseeEvent.LicenseeRevised.class),
          new Type("dealstream.titles.title-registered.v1", TitleEvent.TitleRegistered.class),
          new Type("dealstream.titles.title-revised.v1", TitleEvent.TitleRevised.class),
          new Type("dealstream.titles.award-recorded.v1", TitleEvent.AwardRecorded.class),
          new Type("dealstream.titles.award-corrected.v1", TitleEvent.AwardCorrected.class),
          new Type("dealstream.titles.award-withdrawn.v1", TitleEvent.AwardWithdrawn.class),
          new Type(
              "dealstream.titles.audience-result-recorded.v1",
              TitleEvent.AudienceResultRecorded.class),
          new Type(
              "dealstream.titles.audience-result-corrected.v1",
              TitleEvent.AudienceResultCorrected.class),
          new Type(
              "dealstream.titles.audience-result-withdrawn.v1",
              TitleEvent.AudienceResultWithdrawn.class),
          new Type(
              "dealstream.title-rights.rights-acquired.v1", TitleRightsEvent.RightsAcquired.class),
          new Type(
              "dealstream.title-rights.acquired-rights-revised.v1",
              TitleRightsEvent.AcquiredRightsRevised.class),
          new Type(
              "dealstream.title-rights.acquired-rights-ended.v1",
              TitleRightsEvent.AcquiredRightsEnded.class),
          new Type(
              "dealstream.title-rights.mandate-end-approached.v1",
              TitleRightsEvent.MandateEndApproached.class),
          new Type("dealstream.holds.hold-placed.v1", HoldEvent.HoldPlaced.class),
          new Type("dealstream.holds.hold-promoted.v1", HoldEvent.HoldPromoted.class),
          new Type("dealstream.holds.hold-rescheduled.v1", HoldEvent.HoldRescheduled.class),
          new Type("dealstream.holds.hold-expired.v1", HoldEvent.HoldExpired.class),
          new Type("dealstream.holds.hold-released.v1", HoldEvent.HoldReleased.class),
          new Type("dealstream.holds.hold-exercised.v1", HoldEvent.HoldExercised.class),
          new Type("dealstream.holds.hold-displaced.v1", HoldEvent.HoldDisplaced.class),
          new Type("dealstream.holds.hold-end-approached.v1", HoldEvent.HoldEndApproached.class),
          new Type(
              "dealstream.regions.trade-region-version-added.v1",
              RegionEvent.TradeRegionVersionAdded.class),
          new Type(
              "dealstream.announcements.release-published.v3",
              AnnouncementEvent.ReleasePublished.class),
          new Type(
              "dealstream.announcements.license-announced.v1",
              AnnouncementEvent.LicenseAnnounced.class),
          new Type(
              "dealstream.announcements.release-corrected.v1",
              AnnouncementEvent.ReleaseCorrected.class),
          new Type(
              "dealstream.announcements.release-retracted.v1",
              AnnouncementEvent.ReleaseRetracted.class));

  private static final Map<Class<?>, String> NAMES =
      ALL.stream().collect(Collectors.toMap(Type::event, Type::name));

  private PublishedTypes() {}

  /// The name of an event's type.
  public static String nameOf(PublishedEvent event) {
    return Objects.requireNonNull(NAMES.get(event.getClass()), () -> "no name for " + event);
  }
}
