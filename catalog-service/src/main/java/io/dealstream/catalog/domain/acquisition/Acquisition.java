package io.dealstream.catalog.domain.acquisition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Rights in one title, from the contract that gave them to their end.
public sealed interface Acquisition {
  record NotRecorded() implements Acquisition {}

  /// As it was recorded, or last revised.
  record InForce(UUID titleId, AcquiredRights rights) implements Acquisition {}

  /// @param effectiveOn first day without the rights
  record Ended(UUID titleId, AcquiredRights rights, LocalDate effectiveOn) implements Acquisition {}

  /// The title that it is for; nothing before it is recorded.
  static Optional<UUID> titleOf(Acquisition acquisition) {
    return switch (acquisition) {
      case NotRecorded() -> Optional.empty();
      case InForce(UUID titleId, var rights) -> Optional.of(titleId);
      case Ended(UUID titleId, var rights, var effectiveOn) -> Optional.of(titleId);
    };
  }
}
