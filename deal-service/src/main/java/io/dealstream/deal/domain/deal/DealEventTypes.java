package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflictCleared;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseRecorded;
import io.dealstream.deal.domain.deal.DealEvent.LicenseResumed;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSuspended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.DealEvent.LicenseUncovered;
import io.dealstream.deal.domain.deal.DealEvent.LicenseeRestated;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationLost;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationOpened;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationWithdrawn;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of a deal.
public final class DealEventTypes {
  public static final EventTypes<DealEvent> TYPES =
      EventTypes.of(DealEvent.class)
          .add("deal.negotiation-opened.v1", NegotiationOpened.class)
          .add("deal.offer-made.v1", OfferMade.class)
          .add("deal.offer-countered.v1", OfferCountered.class)
          .add("deal.terms-agreed.v1", TermsAgreed.class)
          .add("deal.license-signed.v1", LicenseSigned.class)
          .add("deal.license-recorded.v1", LicenseRecorded.class)
          .add("deal.negotiation-lost.v1", NegotiationLost.class)
          .add("deal.negotiation-withdrawn.v1", NegotiationWithdrawn.class)
          .add("deal.license-amended.v1", LicenseAmended.class)
          .add("deal.license-extended.v1", LicenseExtended.class)
          .add("deal.license-suspended.v1", LicenseSuspended.class)
          .add("deal.license-resumed.v1", LicenseResumed.class)
          .add("deal.license-terminated.v1", LicenseTerminated.class)
          .add("deal.license-expired.v1", LicenseExpired.class)
          .add("deal.license-end-approached.v1", LicenseEndApproached.class)
          .add("deal.license-conflicted.v1", LicenseConflicted.class)
          .add("deal.license-conflict-cleared.v1", LicenseConflictCleared.class)
          .add("deal.licensee-restated.v1", LicenseeRestated.class)
          .add("deal.license-uncovered.v1", LicenseUncovered.class)
          .build();

  private DealEventTypes() {}
}
