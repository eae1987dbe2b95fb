package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.eventkit.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a deal has in the ledger, and is to have.
///
/// @param known deals that it is known to clash with
/// @param anew whether these are others than before
record LicenseChange(
    UUID dealId,
    List<LedgerRow> old,
    List<LedgerRow> now,
    Set<UUID> known,
    boolean anew,
    Optional<StandingHolds> holds)
    implements RightsChange {

  /// Nothing when it leaves the ledger as it is.
  static Optional<LicenseChange> of(UUID dealId, Deal before, Deal after) {
    List<LedgerRow> old = LedgerRows.of(dealId, before);
    List<LedgerRow> now = LedgerRows.of(dealId, after);
    Set<UUID> known = acknowledged(after);
    boolean anew = !known.equals(acknowledged(before));
    Optional<StandingHolds> holds = StandingHolds.of(dealId, before, after);
    return anew || holds.isPresent() || !now.equals(old)
        ? Optional.of(new LicenseChange(dealId, old, now, known, anew, holds))
        : Optional.empty();
  }

  @Override
  public UUID streamId() {
    return dealId;
  }

  @Override
  public Set<UUID> titleIds() {
    return Stream.concat(old.stream(), now.stream())
        .map(LedgerRow::titleId)
        .collect(Collectors.toSet());
  }

  @Override
  public List<LedgerRow> claimed() {
    return now;
  }

  @Override
  public Set<UUID> titlesHeld() {
    return holds.map(StandingHolds::titleIds).orElse(Set.of());
  }

  @Override
  public Optional<Rejection> refusal(Taken taken) {
    List<Clash> clashes = taken.clashes(dealId);
    Set<UUID> found = clashes.stream().map(Clash::dealId).collect(Collectors.toSet());
    if (!known.containsAll(found)) {
      return Optional.of(Clash.rejection(clashes));
    }
    if (anew && !found.containsAll(known)) {
      return Optional.of(noConflict(found));
    }
    return holds.flatMap(standing -> standing.refusal(taken.holds(standing.titleIds())));
  }

  private static Set<UUID> acknowledged(Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? Set.copyOf(license.conflicts())
        : Set.of();
  }

  private Rejection noConflict(Set<UUID> found) {
    Set<UUID> gone = new HashSet<>(known);
    gone.removeAll(found);
    return new Rejection(
        "NO_SUCH_CONFLICT",
        "the acknowledged deals do not clash with it",
        Map.of("dealIds", gone.stream().sorted().toList()));
  }
}
