package io.dealstream.deal.ledger;

import static java.util.stream.Collectors.groupingBy;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.hold.Claim;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What a license claims of one of its titles.
///
/// @param claims the licensee's own rights
/// @param holdbacks rights that nobody else may have: to others that is as if they were licensed
///   exclusively
public record LicensedRights(List<Claim> claims, List<Claim> holdbacks) {
  private static final LicensedRights NONE = new LicensedRights(List.of(), List.of());

  public LicensedRights {
    claims = List.copyOf(claims);
    holdbacks = List.copyOf(holdbacks);
  }

  /// What a deal claims, by title; nothing before it is signed.
  public static Map<UUID, LicensedRights> of(UUID dealId, Deal deal) {
    Map<UUID, LicensedRights> byTitle = new HashMap<>();
    LedgerRows.of(dealId, deal).stream()
        .collect(groupingBy(LedgerRow::titleId))
        .forEach((titleId, rows) -> byTitle.put(titleId, of(rows)));
    return byTitle;
  }

  private static LicensedRights of(List<LedgerRow> rows) {
    return new LicensedRights(
        rows.stream()
            .filter(row -> !row.holdback())
            .map(row -> new Claim(row.extent(), row.exclusive()))
            .toList(),
        rows.stream()
            .filter(LedgerRow::holdback)
            .map(row -> new Claim(row.extent(), true))
            .toList());
  }

  /// All that stands in the way of others.
  private List<Claim> all() {
    return Stream.concat(claims.stream(), holdbacks.stream()).toList();
  }

  /// What a deal claims now and did not before, by title.
  static Map<UUID, List<Claim>> gained(UUID dealId, Deal before, Deal after) {
    Map<UUID, LicensedRights> had = of(dealId, before);
    Map<UUID, List<Claim>> gained = new HashMap<>();
    of(dealId, after)
        .forEach((titleId, rights) -> {
          List<Claim> old = had.getOrDefault(titleId, NONE).all();
          List<Claim> more = rights.all().stream().flatMap(claim -> beyond(claim, old)).toList();
          if (!more.isEmpty()) {
            gained.put(titleId, more);
          }
        });
    return gained;
  }

  /// Who had rights for himself has them also beside others.
  private static Stream<Claim> beyond(Claim claim, List<Claim> old) {
    List<Extent> had =
        old.stream()
            .filter(one -> one.exclusive() || !claim.exclusive())
            .map(Claim::extent)
            .toList();
    return Extents.of(claim.extent()).minus(Extents.of(had)).parts().stream()
        .map(part -> new Claim(part, claim.exclusive()));
  }
}
