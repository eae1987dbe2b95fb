package io.dealstream.deal.domain.deal;

import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Terms speak only of the titles that the deal is about.
final class TermsPolicy {
  private TermsPolicy() {}

  static Optional<Decision<DealEvent>> check(Deal.Subject subject, Terms terms) {
    List<UUID> strangers =
        terms.blocks().stream()
            .flatMap(block -> block.titleIds().stream())
            .filter(id -> !subject.titleIds().contains(id))
            .distinct()
            .toList();
    return strangers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Decision.Rejected<>(
                new Rejection(
                    "TITLE_NOT_IN_DEAL",
                    "the terms name titles that the deal is not about",
                    Map.of("titleIds", strangers))));
  }
}
