package io.dealstream.contracts;

import io.dealstream.vocabulary.Money;
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
  record OfferTermsProposed(
      UUID dealId, int number, List<LicensePeriod> periods, @Nullable Financials financials)
      implements DealTermsEvent {
    public OfferTermsProposed {
      periods = List.copyOf(periods);
    }
  }

  /// What the signed license says beside its blocks.
  record LicenseTermsSigned(
      UUID dealId, List<LicensePeriod> periods, @Nullable Financials financials)
      implements DealTermsEvent {
    public LicenseTermsSigned {
      periods = List.copyOf(periods);
    }
  }

  /// What an amended or extended license says beside its blocks.
  ///
  /// @param effectiveOn first day on which the periods hold
  record LicenseTermsAmended(UUID dealId, LocalDate effectiveOn, List<LicensePeriod> periods)
      implements DealTermsEvent {
    public LicenseTermsAmended {
      periods = List.copyOf(periods);
    }
  }

  /// A license comes to its end.
  ///
  /// @param days before its last day
  record LicenseEndApproached(UUID dealId, LocalDate lastDay, int days) implements DealTermsEvent {}

  /// First and last day, both included; null is unknown.
  record LicensePeriod(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /// Null was not agreed or not stated.
  record Financials(@Nullable Money licenseFee, @Nullable Money minimumGuarantee) {}
}
