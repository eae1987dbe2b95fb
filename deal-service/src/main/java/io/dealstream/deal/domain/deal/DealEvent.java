package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happened to a deal, as the log keeps it.
public sealed interface DealEvent {
  record NegotiationOpened(UUID licenseeId, List<UUID> titleIds) implements DealEvent {
    public NegotiationOpened {
      titleIds = List.copyOf(titleIds);
    }
  }

  /// @param number of the offer, counting both sides' offers from 1
  record OfferMade(int number, Terms terms) implements DealEvent {}

  /// @param number of the offer, counting both sides' offers from 1
  record OfferCountered(int number, Terms terms) implements DealEvent {}

  /// @param number of the offer that both agreed on
  record TermsAgreed(int number, Terms terms) implements DealEvent {}

  record LicenseSigned(Buyer buyer, List<UUID> titleIds, Terms terms, LocalDate signedOn)
      implements DealEvent {
    public LicenseSigned {
      titleIds = List.copyOf(titleIds);
    }
  }

  record NegotiationLost() implements DealEvent {}

  record NegotiationWithdrawn() implements DealEvent {}
}
