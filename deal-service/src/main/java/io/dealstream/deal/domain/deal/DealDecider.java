package io.dealstream.deal.domain.deal;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Deal.Agreed;
import io.dealstream.deal.domain.deal.Deal.Lost;
import io.dealstream.deal.domain.deal.Deal.Negotiating;
import io.dealstream.deal.domain.deal.Deal.NotOpened;
import io.dealstream.deal.domain.deal.Deal.Offer;
import io.dealstream.deal.domain.deal.Deal.Side;
import io.dealstream.deal.domain.deal.Deal.Signed;
import io.dealstream.deal.domain.deal.Deal.Subject;
import io.dealstream.deal.domain.deal.Deal.Withdrawn;
import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.CounterOffer;
import io.dealstream.deal.domain.deal.DealCommand.LoseNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealCommand.WithdrawNegotiation;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseRecorded;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationLost;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationOpened;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationWithdrawn;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import java.util.ArrayList;
import java.util.List;

/// The rules of a deal: negotiate, agree, sign; or lose or withdraw before it is signed. A license
/// that was signed elsewhere is recorded as it is.
public final class DealDecider implements Decider<DealCommand, Deal, DealEvent> {
  @Override
  public Deal initial() {
    return new NotOpened();
  }

  @Override
  public Decision<DealEvent> decide(Deal state, DealCommand command) {
    return switch (state) {
      case NotOpened() -> whenNotOpened(command);
      case Negotiating negotiating -> whenNegotiating(negotiating, command);
      case Agreed agreed -> whenAgreed(agreed, command);
      case Signed signed -> whenSigned(signed, command);
      case Lost lost ->
          command instanceof LoseNegotiation ? alreadySo() : ended("the negotiation is lost");
      case Withdrawn withdrawn ->
          command instanceof WithdrawNegotiation
              ? alreadySo()
              : ended("the negotiation is withdrawn");
    };
  }

  private static Decision<DealEvent> whenNotOpened(DealCommand command) {
    if (command
        instanceof RecordLicense(var buyer, Terms terms, var signedOn, var known, var cover)) {
      return signed(
          new LicenseRecorded(buyer, terms.titleIds(), terms, signedOn, known.holdIds()),
          known,
          cover);
    }
    return command instanceof OpenNegotiation open
        ? accept(new NegotiationOpened(open.licenseeId(), open.titleIds()))
        : reject("NEGOTIATION_NOT_OPENED", "there is no negotiation yet");
  }

  private static Decision<DealEvent> whenNegotiating(Negotiating state, DealCommand command) {
    int next = state.offers().size() + 1;
    return switch (command) {
      case OpenNegotiation open -> opened();
      case RecordLicense license -> opened();
      case MakeOffer(Terms terms) ->
          TermsPolicy.check(state.subject(), terms)
              .orElseGet(() -> accept(new OfferMade(next, terms)));
      case CounterOffer(Terms terms) ->
          state.offers().isEmpty()
              ? noOffer()
              : TermsPolicy.check(state.subject(), terms)
                  .orElseGet(() -> accept(new OfferCountered(next, terms)));
      case AgreeTerms() ->
          state
              .lastOffer()
              .map(offer -> accept((DealEvent) new TermsAgreed(offer.number(), offer.terms())))
              .orElseGet(DealDecider::noOffer);
      case SignLicense sign -> reject("TERMS_NOT_AGREED", "the terms are not agreed yet");
      case LoseNegotiation() -> accept(new NegotiationLost());
      case WithdrawNegotiation() -> accept(new NegotiationWithdrawn());
      case LicenseCommand license -> notSigned();
    };
  }

  private static Decision<DealEvent> whenAgreed(Agreed state, DealCommand command) {
    return switch (command) {
      case OpenNegotiation open -> opened();
      case RecordLicense license -> opened();
      case MakeOffer offer -> agreed();
      case CounterOffer offer -> agreed();
      case AgreeTerms() -> alreadySo();
      case SignLicense sign -> sign(state, sign);
      case LoseNegotiation() -> accept(new NegotiationLost());
      case WithdrawNegotiation() -> accept(new NegotiationWithdrawn());
      case LicenseCommand license -> notSigned();
    };
  }

  private static Decision<DealEvent> sign(Agreed state, SignLicense command) {
    Acknowledged known = command.acknowledged();
    return signed(
        new LicenseSigned(
            command.buyer(),
            state.subject().titleIds(),
            state.agreed().terms(),
            command.signedOn(),
            known.holdIds()),
        known,
        command.cover());
  }

  private static Decision<DealEvent> signed(
      DealEvent signed, Acknowledged known, CoverCheck cover) {
    return known.dealIds().isEmpty()
        ? CoverPolicy.accept(cover, signed)
        : CoverPolicy.accept(cover, signed, new LicenseConflicted(known.dealIds()));
  }

  private static Decision<DealEvent> whenSigned(Signed state, DealCommand command) {
    return command instanceof LicenseCommand license
        ? LicenseDecider.decide(state, license)
        : reject("LICENSE_SIGNED", "the license is signed");
  }

  private static Decision<DealEvent> opened() {
    return reject("NEGOTIATION_OPENED", "the negotiation is open already");
  }

  private static Decision<DealEvent> notSigned() {
    return reject("LICENSE_NOT_SIGNED", "there is no license before the signature");
  }

  private static Decision<DealEvent> agreed() {
    return reject("TERMS_AGREED", "the terms are agreed: sign, lose or withdraw");
  }

  private static Decision<DealEvent> noOffer() {
    return reject("NO_OFFER_OUT", "no offer has been made yet");
  }

  private static Decision<DealEvent> ended(String detail) {
    return reject("NEGOTIATION_ENDED", detail);
  }

  @Override
  public Deal evolve(Deal state, DealEvent event) {
    return switch (event) {
      case NegotiationOpened(var licenseeId, var titleIds) ->
          new Negotiating(new Subject(licenseeId, titleIds), List.of());
      case OfferMade(int number, Terms terms) ->
          offered(state, new Offer(number, Side.LICENSOR, terms));
      case OfferCountered(int number, Terms terms) ->
          offered(state, new Offer(number, Side.LICENSEE, terms));
      case TermsAgreed(int number, Terms terms) ->
          new Agreed(Past.subject(state), Past.offers(state), Past.offer(state, number, terms));
      case LicenseSigned(Buyer buyer, var titleIds, Terms terms, var signedOn, var holds) ->
          new Signed(
              new Subject(buyer.licenseeId(), titleIds),
              Past.offers(state),
              License.signed(buyer, terms, signedOn).overriding(holds));
      case LicenseRecorded(Buyer buyer, var titleIds, Terms terms, var signedOn, var holds) ->
          new Signed(
              new Subject(buyer.licenseeId(), titleIds),
              List.of(),
              License.signed(buyer, terms, signedOn).overriding(holds));
      case DealEvent.LicenseEvent change -> changed(state, change);
      case NegotiationLost() -> new Lost(Past.subject(state), Past.offers(state));
      case NegotiationWithdrawn() -> new Withdrawn(Past.subject(state), Past.offers(state));
    };
  }

  private static Deal changed(Deal state, DealEvent.LicenseEvent event) {
    if (state instanceof Signed(Subject subject, List<Offer> offers, License license)) {
      return new Signed(subject, offers, LicenseDecider.evolve(license, event));
    }
    throw new IllegalStateException("a license begins with its signature");
  }

  private static Deal offered(Deal state, Offer offer) {
    List<Offer> offers = new ArrayList<>(Past.offers(state));
    offers.add(offer);
    return new Negotiating(Past.subject(state), offers);
  }
}
