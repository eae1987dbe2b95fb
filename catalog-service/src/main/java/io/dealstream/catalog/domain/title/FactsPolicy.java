package io.dealstream.catalog.domain.title;

import io.dealstream.eventkit.Rejection;
import java.util.Optional;
import java.util.UUID;

/// A rule about the facts of a title. Says nothing when it is kept.
@FunctionalInterface
interface FactsPolicy {
  Optional<Rejection> check(UUID titleId, Facts facts);
}
