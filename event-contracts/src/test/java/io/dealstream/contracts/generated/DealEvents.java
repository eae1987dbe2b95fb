package io.dealstream.contracts.generated;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.DealEvent.NegotiationWithdrawn;
import io.dealstream.contracts.DealEvent.OfferCountered;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.DealEvent.TermsAgreed;
import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Negotiations and licenses, and their confidential part.
final class DealEvents {
  /// Makes an event of what every offer has.
  private interface Offer<E extends DealEvent> {
    E of(UUID dealId, int number, List<Block> blocks);
  }

  private DealEvents() {}

  static Arbitrary<NegotiationOpened> negotiationOpened() {
    return Combinators.combine(Codes.id(), Codes.id(), Codes.someDifferent(Codes.id()))
        .as(NegotiationOpened::new);
  }

  static Arbitrary<OfferMade> offerMade() {
    return offer(OfferMade::new);
  }

  static Arbitrary<OfferCountered> offerCountered() {
    return offer(OfferCountered::new);
  }

  static Arbitrary<TermsAgreed> termsAgreed() {
    return offer(TermsAgreed::new);
  }

  static Arbitrary<LicenseSigned> licenseSigned() {
    return Combinators.combine(
            Codes.id(),
            licensee(),
            Codes.someDifferent(Codes.id()),
            Codes.some(Codes.block()),
            Codes.maybe(Codes.day()),
            Codes.flag())
        .as(LicenseSigned::new);
  }

  static Arbitrary<NegotiationLost> negotiationLost() {
    return Codes.id().map(NegotiationLost::new);
  }

  static Arbitrary<NegotiationWithdrawn> negotiationWithdrawn() {
    return Codes.id().map(NegotiationWithdrawn::new);
  }

  static Arbitrary<OfferTermsProposed> offerTermsProposed() {
    return Combinators.combine(
            Codes.id(),
            Codes.count(),
            Codes.some(period()),
            Codes.maybe(Codes.some(holdback())),
            Codes.maybe(financials()))
        .as(OfferTermsProposed::new);
  }

  static Arbitrary<LicenseTermsSigned> licenseTermsSigned() {
    return Combinators.combine(
            Codes.id(),
            Codes.some(period()),
            Codes.maybe(Codes.some(holdback())),
            Codes.maybe(financials()))
        .as(LicenseTermsSigned::new);
  }

  private static <E extends DealEvent> Arbitrary<E> offer(Offer<E> offer) {
    return Combinators.combine(Codes.id(), Codes.count(), Codes.some(Codes.block())).as(offer::of);
  }

  static Arbitrary<Licensee> licensee() {
    return Combinators.combine(
            Codes.id(), Texts.text(), Codes.maybe(Codes.territory()), Codes.flag())
        .as(Licensee::new);
  }

  static Arbitrary<LicensePeriod> period() {
    return Combinators.combine(Codes.maybe(Codes.day()), Codes.maybe(Codes.day()))
        .as(LicensePeriod::new);
  }

  static Arbitrary<Holdback> holdback() {
    return Combinators.combine(
            Codes.count(),
            Codes.someDifferent(Codes.media()),
            Codes.maybe(Codes.someDifferent(Codes.territory())),
            Codes.someDifferent(Codes.language()),
            Codes.maybe(Codes.day()),
            Codes.day())
        .as(Holdback::new);
  }

  private static Arbitrary<Financials> financials() {
    return Combinators.combine(Codes.maybe(Codes.money()), Codes.maybe(Codes.money()))
        .as(Financials::new);
  }
}
