package io.dealstream.contracts;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The confidential part of the deals. Never read by announcement-service or dashboards.
public sealed interface DealTermsEvent extends PublishedEvent {
  UUID dealId();

  @Override
  default String topic() {
    return Topics.DEAL_TERMS;
  }

  @Override
  default String key() {
    return dealId().toString();
  }

  /// What an offer of either side says beside its blocks.
  ///
  /// @param number of the offer
  /// @param periods one for each block, in the blocks' order
  /// @param holdbacks null when there are none
  record OfferTermsProposed(
      UUID dealId,
      int number,
      List<LicensePeriod> periods,
      @Nullable List<Holdback> holdbacks,
      @Nullable Financials financials)
      implements DealTermsEvent {
    public OfferTermsProposed {
      periods = List.copyOf(periods);
      holdbacks = holdbacks == null ? null : List.copyOf(holdbacks);
    }
  }

  /// What the signed license says beside its blocks.
  ///
  /// @param holdbacks null when there are none
  record LicenseTermsSigned(
      UUID dealId,
      List<LicensePeriod> periods,
      @Nullable List<Holdback> holdbacks,
      @Nullable Financials financials)
      implements DealTermsEvent {
    public LicenseTermsSigned {
      periods = List.copyOf(periods);
      holdbacks = holdbacks == null ? null : List.copyOf(holdbacks);
    }
  }

  /// What an amended or extended license says beside its blocks.
  ///
  /// @param effectiveOn first day on which the periods and holdbacks hold
  /// @param holdbacks null when there are none
  record LicenseTermsAmended(
      UUID dealId,
      LocalDate effectiveOn,
      List<LicensePeriod> periods,
      @Nullable List<Holdback> holdbacks)
      implements DealTermsEvent {
    public LicenseTermsAmended {
      periods = List.copyOf(periods);
      holdbacks = holdbacks == null ? null : List.copyOf(holdbacks);
    }
  }

  /// A license comes to its end.
  ///
  /// @param days before its last day
  record LicenseEndApproached(UUID dealId, LocalDate lastDay, int days) implements DealTermsEvent {}

  /// First and last day, both included; null is unknown.
  record LicensePeriod(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /// Rights in the titles of a block that nobody but the licensee may license for a while. It ends
  /// with its license when that is terminated, not when its period is over.
  ///
  /// @param block place of the block with which it is promised, in the blocks' order, from 0; the
  ///   holdback reaches over the same titles and episodes
  /// @param territories null is those of the block
  /// @param languages BCP 47 tags, or `ALL`
  /// @param from first day; null is that of the block's period
  /// @param to last day, included
  record Holdback(
      int block,
      List<Media> media,
      @Nullable List<Territory> territories,
      List<String> languages,
      @Nullable LocalDate from,
      LocalDate to) {
    public Holdback {
      media = List.copyOf(media);
      territories = territories == null ? null : List.copyOf(territories);
      languages = List.copyOf(languages);
    }
  }

  /// Null was not agreed or not stated.
  record Financials(@Nullable Money licenseFee, @Nullable Money minimumGuarantee) {}
}
