package io.dealstream.catalog.domain.acquisition;

import java.time.LocalDate;
import java.util.UUID;

/// What people, and the calendar, do with acquired rights.
public sealed interface AcquisitionCommand {
  /// Note what was acquired.
  record AcquireRights(UUID titleId, AcquiredRights rights) implements AcquisitionCommand {}

  /// Replace all of it.
  record ReviseAcquiredRights(AcquiredRights rights) implements AcquisitionCommand {}

  /// The rights go back before their time.
  ///
  /// @param effectiveOn first day without them
  record EndAcquiredRights(LocalDate effectiveOn) implements AcquisitionCommand {}

  /// The last day is near.
  ///
  /// @param days before the last day, at which the reminder is due
  record RemindOfMandateEnd(int days, LocalDate today) implements AcquisitionCommand {}
}
