package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /// Signed without having been negotiated here: the deal begins with it.
  ///
  /// @param signedOn null is unknown
  record LicenseRecorded(
      Buyer buyer, List<UUID> titleIds, Terms terms, @Nullable LocalDate signedOn)
      implements DealEvent {
    public LicenseRecorded {
      titleIds = List.copyOf(titleIds);
    }
  }

  record NegotiationLost() implements DealEvent {}

  record NegotiationWithdrawn() implements DealEvent {}

  /// What happened to a license after its signature.
  sealed interface LicenseEvent extends DealEvent {}

  /// @param effectiveOn first day on which the blocks hold
  record LicenseAmended(LocalDate effectiveOn, List<RightsBlock> blocks) implements LicenseEvent {
    public LicenseAmended {
      blocks = List.copyOf(blocks);
    }
  }

  /// @param effectiveOn first day on which the blocks hold
  /// @param to their last day now, unless they end later
  /// @param blocks all of them, also those that stay as they were
  record LicenseExtended(LocalDate effectiveOn, LocalDate to, List<RightsBlock> blocks)
      implements LicenseEvent {
    public LicenseExtended {
      blocks = List.copyOf(blocks);
    }
  }

  /// @param from first day on which the rights may not be used
  record LicenseSuspended(LocalDate from) implements LicenseEvent {}

  /// @param on first day on which they may be used again
  record LicenseResumed(LocalDate on) implements LicenseEvent {}

  /// @param from first day on which the rights are free again
  record LicenseTerminated(LocalDate from) implements LicenseEvent {}

  record LicenseExpired(LocalDate lastDay) implements LicenseEvent {}

  /// @param days before the last day
  record LicenseEndApproached(LocalDate lastDay, int days) implements LicenseEvent {}

  /// Signed or changed on paper although it clashes with other licenses.
  record LicenseConflicted(List<UUID> dealIds) implements LicenseEvent {
    public LicenseConflicted {
      dealIds = List.copyOf(dealIds);
    }
  }

  record LicenseConflictCleared() implements LicenseEvent {}
}
