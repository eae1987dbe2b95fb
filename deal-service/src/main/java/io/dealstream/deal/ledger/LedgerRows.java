package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.License.Version;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the ledger must say of a deal. Unknown counts as everything: a license whose media were not
/// stated clashes with an exclusive one for any; and exclusivity that is unknown as none.
final class LedgerRows {
  private LedgerRows() {}

  static List<LedgerRow> of(UUID dealId, Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? of(dealId, license)
        : List.of();
  }

  private static List<LedgerRow> of(UUID dealId, License license) {
    List<LedgerRow> rows = new ArrayList<>();
    List<Version> versions = license.versions();
    for (int i = 0; i < versions.size(); i++) {
      LocalDate next = i + 1 < versions.size() ? versions.get(i + 1).from() : null;
      Ranges valid = valid(versions.get(i).from(), next, license.life());
      for (RightsBlock block : versions.get(i).terms().blocks()) {
        add(dealId, license, block, valid, rows);
      }
    }
    return List.copyOf(rows);
  }

  /// The days on which a version of the terms holds.
  private static Ranges valid(@Nullable LocalDate from, @Nullable LocalDate next, Life life) {
    LocalDate free = life instanceof Life.Terminated(LocalDate day) ? day : null;
    return Days.between(from, null).intersect(before(next)).intersect(before(free));
  }

  private static Ranges before(@Nullable LocalDate day) {
    return Days.between(null, day == null ? null : day.minusDays(1));
  }

  private static void add(
      UUID dealId, License license, RightsBlock block, Ranges valid, List<LedgerRow> into) {
    Extent widest = block.widest();
    Ranges days = widest.days().intersect(valid);
    if (!days.isEmpty()) {
      Extent extent = widest.with(Extent.Dimension.DAYS, days);
      block.titleIds().forEach(id -> into.add(row(dealId, license, block, id, extent)));
    }
  }

  private static LedgerRow row(
      UUID dealId, License license, RightsBlock block, UUID titleId, Extent extent) {
    return new LedgerRow(
        dealId,
        license.buyer().licenseeId(),
        titleId,
        extent,
        Boolean.TRUE.equals(block.exclusive()),
        !license.conflicts().isEmpty());
  }
}
