package io.dealstream.deal.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.hold.Claim;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What a license claims of each of its titles.
public final class LicensedRights {
  private LicensedRights() {}

  /// The claims of a deal by title; none before it is signed.
  public static Map<UUID, List<Claim>> of(UUID dealId, Deal deal) {
    return LedgerRows.of(dealId, deal).stream()
        .collect(
            groupingBy(
                LedgerRow::titleId,
                mapping(row -> new Claim(row.extent(), row.exclusive()), toList())));
  }

  /// What a deal claims now and did not before, by title.
  static Map<UUID, List<Claim>> gained(UUID dealId, Deal before, Deal after) {
    Map<UUID, List<Claim>> had = of(dealId, before);
    Map<UUID, List<Claim>> gained = new HashMap<>();
    of(dealId, after)
        .forEach((titleId, claims) -> {
          List<Claim> old = had.getOrDefault(titleId, List.of());
          List<Claim> more = claims.stream().flatMap(claim -> beyond(claim, old)).toList();
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
