package io.dealstream.deal.publish;

import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.DealEvent.NegotiationWithdrawn;
import io.dealstream.contracts.DealEvent.OfferCountered;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.DealEvent.TermsAgreed;
import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What leaves when something happens to a deal: the public part of the terms on one topic, money,
/// license periods and holdbacks on another.
public final class DealPublisher {
  private DealPublisher() {}

  /// The published events, in order.
  public static List<PublishedEvent> publish(UUID dealId, DealEvent event) {
    return switch (event) {
      case DealEvent.NegotiationOpened(var licenseeId, var titleIds) ->
          List.of(new NegotiationOpened(dealId, licenseeId, titleIds));
      case DealEvent.OfferMade(int number, Terms terms) ->
          List.of(
              new OfferMade(dealId, number, Blocks.published(terms.blocks())),
              proposed(dealId, number, terms));
      case DealEvent.OfferCountered(int number, Terms terms) ->
          List.of(
              new OfferCountered(dealId, number, Blocks.published(terms.blocks())),
              proposed(dealId, number, terms));
      case DealEvent.TermsAgreed(int number, Terms terms) ->
          List.of(new TermsAgreed(dealId, number, Blocks.published(terms.blocks())));
      case DealEvent.LicenseSigned(
              Buyer buyer,
              var titleIds,
              Terms terms,
              var signedOn,
              var holds) ->
          signed(dealId, buyer, titleIds, terms, signedOn, false);
      case DealEvent.LicenseRecorded(
              Buyer buyer,
              var titleIds,
              Terms terms,
              var signedOn,
              var holds) ->
          signed(dealId, buyer, titleIds, terms, signedOn, true);
      case DealEvent.LicenseEvent change -> LicensePublisher.publish(dealId, change);
      case DealEvent.NegotiationLost() -> List.of(new NegotiationLost(dealId));
      case DealEvent.NegotiationWithdrawn() -> List.of(new NegotiationWithdrawn(dealId));
    };
  }

  private static List<PublishedEvent> signed(
      UUID dealId,
      Buyer buyer,
      List<UUID> titleIds,
      Terms terms,
      @Nullable LocalDate signedOn,
      boolean recorded) {
    return List.of(
        new io.dealstream.contracts.DealEvent.LicenseSigned(
            dealId,
            LicensePublisher.licensee(buyer),
            titleIds,
            Blocks.published(terms.blocks()),
            signedOn,
            recorded),
        new LicenseTermsSigned(
            dealId,
            Blocks.periods(terms.blocks()),
            Blocks.holdbacks(terms.blocks()),
            financials(terms)));
  }

  private static OfferTermsProposed proposed(UUID dealId, int number, Terms terms) {
    return new OfferTermsProposed(
        dealId,
        number,
        Blocks.periods(terms.blocks()),
        Blocks.holdbacks(terms.blocks()),
        financials(terms));
  }

  private static Financials financials(Terms terms) {
    return new Financials(terms.financials().licenseFee(), terms.financials().minimumGuarantee());
  }
}
