package io.dealstream.catalog.domain.title;

import io.dealstream.eventkit.Rejection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A title is no remake of itself.
final class RemakePolicy implements FactsPolicy {
  @Override
  public Optional<Rejection> check(UUID titleId, Facts facts) {
    return Optional.ofNullable(facts.remakeOf())
        .filter(original -> titleId.equals(original.titleId()))
        .map(original ->
            new Rejection(
                "REMAKE_OF_ITSELF",
                "a title is no remake of itself",
                Map.of("titleId", titleId.toString())));
  }
}
