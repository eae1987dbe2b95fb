package io.dealstream.deal.publish;

import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.contracts.DealTermsEvent.LicenseEndApproached;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.RightsBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What leaves when something happens to a license after its signature. Days on which a term ends
/// are confidential.
final class LicensePublisher {
  private LicensePublisher() {}

  static List<PublishedEvent> publish(UUID dealId, DealEvent.LicenseEvent event) {
    return switch (event) {
      case DealEvent.LicenseAmended(LocalDate on, var blocks, var holds) ->
          List.of(
              new LicenseAmended(dealId, on, Blocks.published(blocks)),
              termsAmended(dealId, on, blocks));
      case DealEvent.LicenseExtended(LocalDate on, var to, var blocks, var holds) ->
          List.of(
              new LicenseExtended(dealId, on, Blocks.published(blocks)),
              termsAmended(dealId, on, blocks));
      case DealEvent.LicenseSuspended(LocalDate from) ->
          List.of(new LicenseSuspended(dealId, from));
      case DealEvent.LicenseResumed(LocalDate on) -> List.of(new LicenseResumed(dealId, on));
      case DealEvent.LicenseTerminated(LocalDate from) ->
          List.of(new LicenseTerminated(dealId, from));
      case DealEvent.LicenseExpired(LocalDate lastDay) -> List.of(new LicenseExpired(dealId));
      case DealEvent.LicenseEndApproached(LocalDate lastDay, int days) ->
          List.of(new LicenseEndApproached(dealId, lastDay, days));
      case DealEvent.LicenseConflicted(List<UUID> dealIds) ->
          List.of(new LicenseConflicted(dealId, dealIds));
      case DealEvent.LicenseUncovered(var gaps, var position) -> List.of(); // stays in the house
      case DealEvent.LicenseConflictCleared() -> List.of(new LicenseConflictCleared(dealId));
      case DealEvent.LicenseeRestated(Buyer buyer) ->
          List.of(new LicenseeRestated(dealId, licensee(buyer)));
    };
  }

  static Licensee licensee(Buyer buyer) {
    return new Licensee(buyer.licenseeId(), buyer.name(), buyer.country(), buyer.nameable());
  }

  private static LicenseTermsAmended termsAmended(
      UUID dealId, LocalDate effectiveOn, List<RightsBlock> blocks) {
    return new LicenseTermsAmended(
        dealId, effectiveOn, Blocks.periods(blocks), Blocks.holdbacks(blocks));
  }
}
