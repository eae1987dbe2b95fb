package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
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
          .add("deal.negotiation-lost.v1", NegotiationLost.class)
          .add("deal.negotiation-withdrawn.v1", NegotiationWithdrawn.class)
          .build();

  private DealEventTypes() {}
}
