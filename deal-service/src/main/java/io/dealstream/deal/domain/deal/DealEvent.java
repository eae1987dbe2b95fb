package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.cover.Gap;
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

  /// @param overriddenHolds of others, against which it was signed knowingly
  record LicenseSigned(
      Buyer buyer, List<UUID> titleIds, Terms terms, LocalDate signedOn, List<UUID> overriddenHolds)
      implements DealEvent {
    public LicenseSigned {
      titleIds = List.copyOf(titleIds);
      overriddenHolds = orNone(overriddenHolds);
    }

    public LicenseSigned(Buyer buyer, List<UUID> titleIds, Terms terms, LocalDate signedOn) {
      this(buyer, titleIds, terms, signedOn, List.of());
    }
  }

  /// Signed without having been negotiated here: the deal begins with it.
  ///
  /// @param signedOn null is unknown
  /// @param overriddenHolds of others, against which it was recorded knowingly
  record LicenseRecorded(
      Buyer buyer,
      List<UUID> titleIds,
      Terms terms,
      @Nullable LocalDate signedOn,
      List<UUID> overriddenHolds)
      implements DealEvent {
    public LicenseRecorded {
      titleIds = List.copyOf(titleIds);
      overriddenHolds = orNone(overriddenHolds);
    }

    public LicenseRecorded(
        Buyer buyer, List<UUID> titleIds, Terms terms, @Nullable LocalDate signedOn) {
      this(buyer, titleIds, terms, signedOn, List.of());
    }
  }

  record NegotiationLost() implements DealEvent {}

  record NegotiationWithdrawn() implements DealEvent {}

  /// What happened to a license after its signature.
  sealed interface LicenseEvent extends DealEvent {}

  /// @param effectiveOn first day on which the blocks hold
  /// @param overriddenHolds of others, against which it was amended knowingly
  record LicenseAmended(LocalDate effectiveOn, List<RightsBlock> blocks, List<UUID> overriddenHolds)
      implements LicenseEvent {
    public LicenseAmended {
      blocks = List.copyOf(blocks);
      overriddenHolds = orNone(overriddenHolds);
    }

    public LicenseAmended(LocalDate effectiveOn, List<RightsBlock> blocks) {
      this(effectiveOn, blocks, List.of());
    }
  }

  /// @param effectiveOn first day on which the blocks hold
  /// @param to their last day now, unless they end later
  /// @param blocks all of them, also those that stay as they were
  /// @param overriddenHolds of others, against which it was extended knowingly
  record LicenseExtended(
      LocalDate effectiveOn, LocalDate to, List<RightsBlock> blocks, List<UUID> overriddenHolds)
      implements LicenseEvent {
    public LicenseExtended {
      blocks = List.copyOf(blocks);
      overriddenHolds = orNone(overriddenHolds);
    }

    public LicenseExtended(LocalDate effectiveOn, LocalDate to, List<RightsBlock> blocks) {
      this(effectiveOn, to, blocks, List.of());
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

  /// Signed or changed although the licensor has not acquired all of it.
  ///
  /// @param gaps what it has not acquired
  /// @param catalogPosition in the log of the catalog, up to which acquisitions were known
  record LicenseUncovered(List<Gap> gaps, long catalogPosition) implements LicenseEvent {
    public LicenseUncovered {
      gaps = List.copyOf(gaps);
    }
  }

  record LicenseConflictCleared() implements LicenseEvent {}

  /// The licensee is registered otherwise since the signature.
  record LicenseeRestated(Buyer buyer) implements LicenseEvent {}

  /// The log holds events from before there were holds.
  private static List<UUID> orNone(@Nullable List<UUID> holdIds) {
    return holdIds == null ? List.of() : List.copyOf(holdIds);
  }
}
