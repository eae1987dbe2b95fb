package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.deal.Deal.Agreed;
import io.dealstream.deal.domain.deal.Deal.Lost;
import io.dealstream.deal.domain.deal.Deal.Negotiating;
import io.dealstream.deal.domain.deal.Deal.NotOpened;
import io.dealstream.deal.domain.deal.Deal.Offer;
import io.dealstream.deal.domain.deal.Deal.Side;
import io.dealstream.deal.domain.deal.Deal.Signed;
import io.dealstream.deal.domain.deal.Deal.Subject;
import io.dealstream.deal.domain.deal.Deal.Withdrawn;
import java.util.List;

/// What every stage of a deal still knows of the stages before.
final class Past {
  private Past() {}

  static Subject subject(Deal state) {
    return switch (state) {
      case NotOpened() -> throw new IllegalStateException("a deal begins with its opening");
      case Negotiating(Subject subject, var offers) -> subject;
      case Agreed(Subject subject, var offers, var agreed) -> subject;
      case Signed(Subject subject, var offers, var license) -> subject;
      case Lost(Subject subject, var offers) -> subject;
      case Withdrawn(Subject subject, var offers) -> subject;
    };
  }

  static List<Offer> offers(Deal state) {
    return switch (state) {
      case NotOpened() -> List.of();
      case Negotiating(var subject, List<Offer> offers) -> offers;
      case Agreed(var subject, List<Offer> offers, var agreed) -> offers;
      case Signed(var subject, List<Offer> offers, var license) -> offers;
      case Lost(var subject, List<Offer> offers) -> offers;
      case Withdrawn(var subject, List<Offer> offers) -> offers;
    };
  }

  static Offer offer(Deal state, int number, Terms terms) {
    return offers(state).stream()
        .filter(offer -> offer.number() == number)
        .findFirst()
        .orElseGet(() -> new Offer(number, Side.LICENSOR, terms));
  }
}
