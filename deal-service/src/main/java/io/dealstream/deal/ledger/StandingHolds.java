package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.hold.Claim;
import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whether other licensees hold what a license gains. A hold stands in the way where it is the
/// first one: where an earlier hold keeps the same rights from it, that one does.
///
/// @param gained claims by title
/// @param known holds that somebody decided to sign against, now or earlier
/// @param anew those of them that are named now
record StandingHolds(
    UUID licenseeId, Map<UUID, List<Claim>> gained, Set<UUID> known, Set<UUID> anew) {

  /// Nothing before there is a license.
  static Optional<StandingHolds> of(UUID dealId, Deal before, Deal after) {
    if (!(after instanceof Deal.Signed(var subject, var offers, License license))) {
      return Optional.empty();
    }
    Set<UUID> known = overridden(after);
    Set<UUID> anew = new HashSet<>(known);
    anew.removeAll(overridden(before));
    Map<UUID, List<Claim>> gained = LicensedRights.gained(dealId, before, after);
    return gained.isEmpty() && anew.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StandingHolds(license.buyer().licenseeId(), gained, known, Set.copyOf(anew)));
  }

  private static Set<UUID> overridden(Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? Set.copyOf(license.overriddenHolds())
        : Set.of();
  }

  Set<UUID> titleIds() {
    return gained.keySet();
  }

  /// Why the license may not be had.
  ///
  /// @param holds of its titles, those of one title in the order in which they were placed
  Optional<Rejection> refusal(List<HeldRow> holds) {
    List<StandingHold> standing = standing(holds);
    Set<UUID> found = standing.stream().map(one -> one.hold().holdId()).collect(Collectors.toSet());
    if (!known.containsAll(found)) {
      return Optional.of(held(standing));
    }
    return found.containsAll(anew) ? Optional.empty() : Optional.of(noHold(found));
  }

  private List<StandingHold> standing(List<HeldRow> holds) {
    List<StandingHold> standing = new ArrayList<>();
    for (int i = 0; i < holds.size(); i++) {
      HeldRow hold = holds.get(i);
      if (!hold.licenseeId().equals(licenseeId)) {
        List<HeldRow> earlier = holds.subList(0, i);
        firstShared(hold, earlier).ifPresent(part -> standing.add(new StandingHold(hold, part)));
      }
    }
    return standing;
  }

  /// What both claim, when the hold is the first on some of it.
  private Optional<Extent> firstShared(HeldRow hold, List<HeldRow> earlier) {
    List<Extent> kept =
        earlier.stream()
            .filter(one -> one.titleId().equals(hold.titleId()))
            .filter(one -> one.competes(hold.licenseeId(), hold.claim()))
            .map(one -> one.claim().extent())
            .toList();
    return gained.getOrDefault(hold.titleId(), List.of()).stream()
        .filter(hold.claim()::competes)
        .flatMap(claim -> claim.extent().intersect(hold.claim().extent()).stream())
        .filter(shared -> !Extents.of(shared).minus(Extents.of(kept)).isEmpty())
        .findFirst();
  }

  private static Rejection held(List<StandingHold> standing) {
    return new Rejection(
        "RIGHTS_HELD",
        "the rights are kept for others",
        Map.of("holds", standing.stream().map(StandingHold::facts).toList()));
  }

  private Rejection noHold(Set<UUID> found) {
    return new Rejection(
        "NO_SUCH_HOLD",
        "the acknowledged holds do not stand in its way",
        Map.of("holdIds", anew.stream().filter(id -> !found.contains(id)).sorted().toList()));
  }
}
