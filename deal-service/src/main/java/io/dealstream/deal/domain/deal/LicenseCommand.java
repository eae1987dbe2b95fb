package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import java.util.List;

/// What people, and the calendar, do with a license after its signature.
public sealed interface LicenseCommand extends DealCommand {
  /// Other rights, or another term.
  ///
  /// @param effectiveOn first day on which the new blocks hold
  /// @param acknowledged what it is known to be amended against
  record AmendLicense(LocalDate effectiveOn, List<RightsBlock> blocks, Acknowledged acknowledged)
      implements LicenseCommand {
    public AmendLicense {
      blocks = List.copyOf(blocks);
    }
  }

  /// A later last day for all blocks that end before it.
  ///
  /// @param effectiveOn first day on which the new term holds
  /// @param acknowledged what it is known to be extended against
  record ExtendLicense(LocalDate effectiveOn, LocalDate to, Acknowledged acknowledged)
      implements LicenseCommand {}

  /// The rights may not be used for a while.
  record SuspendLicense(LocalDate from) implements LicenseCommand {}

  /// They may be used again.
  record ResumeLicense(LocalDate on) implements LicenseCommand {}

  /// The rights are free again.
  record TerminateLicense(LocalDate from) implements LicenseCommand {}

  /// The last day is over.
  record ExpireLicense(LocalDate today) implements LicenseCommand {}

  /// The last day is near.
  ///
  /// @param days before the last day, at which the reminder is due
  record RemindOfEnd(int days) implements LicenseCommand {}

  /// Nothing clashes with it any more.
  record ClearConflict() implements LicenseCommand {}
}
