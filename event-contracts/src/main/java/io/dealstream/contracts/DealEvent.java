package io.dealstream.contracts;

import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Negotiations and licenses, without money, license periods and names of negotiating parties. A
/// license is known by the id of its deal.
public sealed interface DealEvent extends PublishedEvent {
  UUID dealId();

  @Override
  default String topic() {
    return Topics.DEALS;
  }

  @Override
  default String key() {
    return dealId().toString();
  }

  /// What happens to a license, from its signature on.
  sealed interface LicenseEvent extends DealEvent {}

  /// A negotiation began. No offer is out yet.
  record NegotiationOpened(UUID dealId, UUID licenseeId, List<UUID> titleIds) implements DealEvent {
    public NegotiationOpened {
      titleIds = List.copyOf(titleIds);
    }
  }

  /// We proposed terms.
  ///
  /// @param number of the offer in its deal, counting both sides' offers from 1
  record OfferMade(UUID dealId, int number, List<Block> blocks) implements DealEvent {
    public OfferMade {
      blocks = List.copyOf(blocks);
    }
  }

  /// The licensee proposed other terms.
  record OfferCountered(UUID dealId, int number, List<Block> blocks) implements DealEvent {
    public OfferCountered {
      blocks = List.copyOf(blocks);
    }
  }

  /// Both sides agreed on an offer.
  record TermsAgreed(UUID dealId, int number, List<Block> blocks) implements DealEvent {
    public TermsAgreed {
      blocks = List.copyOf(blocks);
    }
  }

  /// The deal became a license; the blocks are frozen.
  ///
  /// @param signedOn day of the signature; null is unknown
  /// @param recorded true when it was signed without having been negotiated here and is only
  ///   recorded now: its deal begins with this event, and by itself it is no news
  record LicenseSigned(
      UUID dealId,
      Licensee licensee,
      List<UUID> titleIds,
      List<Block> blocks,
      @Nullable LocalDate signedOn,
      boolean recorded)
      implements LicenseEvent {
    public LicenseSigned {
      titleIds = List.copyOf(titleIds);
      blocks = List.copyOf(blocks);
    }
  }

  /// The license covers other rights or another term now.
  ///
  /// @param effectiveOn first day on which the blocks hold
  record LicenseAmended(UUID dealId, LocalDate effectiveOn, List<Block> blocks)
      implements LicenseEvent {
    public LicenseAmended {
      blocks = List.copyOf(blocks);
    }
  }

  /// The license lasts longer.
  ///
  /// @param effectiveOn first day on which that holds
  record LicenseExtended(UUID dealId, LocalDate effectiveOn, List<Block> blocks)
      implements LicenseEvent {
    public LicenseExtended {
      blocks = List.copyOf(blocks);
    }
  }

  /// The rights may not be used, but stay the licensee's.
  ///
  /// @param effectiveOn first such day
  record LicenseSuspended(UUID dealId, LocalDate effectiveOn) implements LicenseEvent {}

  /// The rights may be used again.
  ///
  /// @param effectiveOn first such day
  record LicenseResumed(UUID dealId, LocalDate effectiveOn) implements LicenseEvent {}

  /// The rights are free again.
  ///
  /// @param effectiveOn first such day
  record LicenseTerminated(UUID dealId, LocalDate effectiveOn) implements LicenseEvent {}

  /// The last day is over.
  record LicenseExpired(UUID dealId) implements LicenseEvent {}

  /// It clashes with other licenses, although it was signed or changed.
  ///
  /// @param dealIds of the others
  record LicenseConflicted(UUID dealId, List<UUID> dealIds) implements LicenseEvent {
    public LicenseConflicted {
      dealIds = List.copyOf(dealIds);
    }
  }

  /// Nothing clashes with it any more.
  record LicenseConflictCleared(UUID dealId) implements LicenseEvent {}

  /// The licensee is registered otherwise since the signature, by another name, or asks not to be
  /// named.
  record LicenseeRestated(UUID dealId, Licensee licensee) implements LicenseEvent {}

  /// They said no.
  record NegotiationLost(UUID dealId) implements DealEvent {}

  /// We stopped.
  record NegotiationWithdrawn(UUID dealId) implements DealEvent {}

  /// The buyer as registered when the license was signed, or as restated since.
  ///
  /// @param country where it sits; null is unknown
  /// @param nameable false when the buyer asked not to be named in public, or is not known by name
  record Licensee(UUID id, String name, @Nullable Territory country, boolean nameable) {}
}
