package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.cover.CoverCheck;
import java.time.LocalDate;
import java.util.List;

/// What people, and the calendar, do with a license after its signature.
public sealed interface LicenseCommand extends DealCommand {
  /// Other rights, or another term.
  ///
  /// @param effectiveOn first day on which the new blocks hold
  /// @param acknowledged what it is known to be amended against
  /// @param cover whether the rights were acquired
  record AmendLicense(
      LocalDate effectiveOn, List<RightsBlock> blocks, Acknowledged acknowledged, CoverCheck cover)
      implements LicenseCommand {
    public AmendLicense {
      blocks = List.copyOf(blocks);
    }

    /// Where nothing is missing.
    public AmendLicense(
        LocalDate effectiveOn, List<RightsBlock> blocks, Acknowledged acknowledged) {
      this(effectiveOn, blocks, acknowledged, CoverCheck.NONE);
    }
  }

  /// A later last day for all blocks that end before it.
  ///
  /// @param effectiveOn first day on which the new term holds
  /// @param acknowledged what it is known to be extended against
  /// @param cover whether the rights were acquired
  record ExtendLicense(
      LocalDate effectiveOn, LocalDate to, Acknowledged acknowledged, CoverCheck cover)
      implements LicenseCommand {
    /// Where nothing is missing.
    public ExtendLicense(LocalDate effectiveOn, LocalDate to, Acknowledged acknowledged) {
      this(effectiveOn, to, acknowledged, CoverCheck.NONE);
    }
  }

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

  /// The licensee is registered otherwise now.
  ///
  /// @param buyer the same licensee
  record RestateLicensee(Buyer buyer) implements LicenseCommand {}

  /// Nothing clashes with it any more.
  record ClearConflict() implements LicenseCommand {}
}
