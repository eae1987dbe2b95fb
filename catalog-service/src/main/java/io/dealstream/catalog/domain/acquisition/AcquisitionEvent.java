package io.dealstream.catalog.domain.acquisition;

import java.time.LocalDate;
import java.util.UUID;

/// What happened to acquired rights, as the log keeps it.
public sealed interface AcquisitionEvent {
  UUID titleId();

  record RightsAcquired(UUID titleId, AcquiredRights rights) implements AcquisitionEvent {}

  record AcquiredRightsRevised(UUID titleId, AcquiredRights rights) implements AcquisitionEvent {}

  /// @param effectiveOn first day without the rights
  record AcquiredRightsEnded(UUID titleId, LocalDate effectiveOn) implements AcquisitionEvent {}

  /// @param days before the last day, at most
  record MandateEndApproached(UUID titleId, LocalDate lastDay, int days)
      implements AcquisitionEvent {}
}
