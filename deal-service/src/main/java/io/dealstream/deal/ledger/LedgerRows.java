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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the ledger must say of a deal. Unknown counts as everything: a license whose media were not
/// stated clashes with an exclusive one for any; and exclusivity that is unknown as none. What is
/// held back lasts until its own last day, unless the license is terminated before.
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
        rows.addAll(of(dealId, license, block, valid));
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

  private static List<LedgerRow> of(UUID dealId, License license, RightsBlock block, Ranges valid) {
    UUID licenseeId = license.buyer().licenseeId();
    boolean exclusive = Boolean.TRUE.equals(block.exclusive());
    boolean conflicted = !license.conflicts().isEmpty();
    Row rights =
        (title, extent) ->
            new LedgerRow(dealId, licenseeId, title, extent, exclusive, false, conflicted);
    Row heldBack =
        (title, extent) ->
            new LedgerRow(dealId, licenseeId, title, extent, false, true, conflicted);
    return Stream.concat(
            rows(block, List.of(block.widest()), valid, rights),
            rows(block, block.heldBack(), valid, heldBack))
        .toList();
  }

  @FunctionalInterface
  private interface Row {
    LedgerRow of(UUID titleId, Extent extent);
  }

  private static Stream<LedgerRow> rows(
      RightsBlock block, List<Extent> extents, Ranges valid, Row row) {
    return extents.stream()
        .flatMap(extent -> within(extent, valid).stream())
        .flatMap(extent -> block.titleIds().stream().map(title -> row.of(title, extent)));
  }

  private static Optional<Extent> within(Extent extent, Ranges valid) {
    Ranges days = extent.days().intersect(valid);
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(extent.with(Extent.Dimension.DAYS, days));
  }
}
