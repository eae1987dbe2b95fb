package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.DealEvent.LicenseUncovered;
import io.dealstream.eventkit.Decision;
import java.util.ArrayList;
import java.util.List;

/// The licensor licenses what it has acquired. When it is known that something is missing, the
/// license is a fact all the same, and what is missing is one too.
final class CoverPolicy {
  private CoverPolicy() {}

  /// These events, with what is missing; or the refusal.
  static Decision<DealEvent> accept(CoverCheck cover, DealEvent... events) {
    return cover
        .refusal()
        .<Decision<DealEvent>>map(Decision.Rejected::new)
        .orElseGet(() -> new Decision.Accepted<>(with(cover, List.of(events))));
  }

  private static List<DealEvent> with(CoverCheck cover, List<DealEvent> events) {
    if (cover.gaps().isEmpty()) {
      return events;
    }
    List<DealEvent> all = new ArrayList<>(events);
    all.add(new LicenseUncovered(cover.gaps(), cover.catalogPosition()));
    return all;
  }
}
