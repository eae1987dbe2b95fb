package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StateRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The ledger of licensed rights. Two licenses clash when title, episodes, media, territories,
/// languages and days have something in common and one of them is exclusive; and so does a license
/// with what is held back for another licensee, whichever of both comes first. A change that leads
/// to a clash is refused with all that clashes: it is looked up and written while no other change
/// can happen, and the table by itself could not hold both. So is what another licensee holds.
///
/// Drawback: a clash with a license whose rights are not fully known may be none in truth. It must
/// then be acknowledged, or the other license be amended by what is known.
public final class RightsLedger implements StateRows<Deal> {
  @Override
  public Optional<Alongside> change(UUID dealId, Deal before, Deal after) {
    List<LedgerRow> old = LedgerRows.of(dealId, before);
    List<LedgerRow> now = LedgerRows.of(dealId, after);
    Set<UUID> known = acknowledged(after);
    boolean anew = !known.equals(acknowledged(before));
    Optional<StandingHolds> holds = StandingHolds.of(dealId, before, after);
    return anew || holds.isPresent() || !now.equals(old)
        ? Optional.of(new Change(dealId, old, now, known, anew, holds))
        : Optional.empty();
  }

  /// @param known deals that it is known to clash with
  /// @param anew whether these are others than before
  private record Change(
      UUID dealId,
      List<LedgerRow> old,
      List<LedgerRow> now,
      Set<UUID> known,
      boolean anew,
      Optional<StandingHolds> holds)
      implements Alongside {
    @Override
    public Optional<Rejection> change(Connection connection) throws SQLException {
      LedgerTable table = new LedgerTable(connection);
      List<Clash> clashes = table.clashes(dealId, now);
      Set<UUID> found = clashes.stream().map(Clash::dealId).collect(Collectors.toSet());
      if (!known.containsAll(found)) {
        return Optional.of(Clash.rejection(clashes));
      }
      if (anew && !found.containsAll(known)) {
        return Optional.of(noConflict(known, found));
      }
      Optional<Rejection> held =
          holds.isPresent() ? holds.get().refusal(connection) : Optional.empty();
      if (held.isEmpty()) {
        write(table);
      }
      return held;
    }

    /// Others wait for the end of the transaction: no trip to the database that is not needed.
    private void write(LedgerTable table) throws SQLException {
      if (!old.isEmpty()) {
        table.delete(dealId);
      }
      if (!now.isEmpty()) {
        table.insert(dealId, now);
      }
    }
  }

  private static Set<UUID> acknowledged(Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? Set.copyOf(license.conflicts())
        : Set.of();
  }

  private static Rejection noConflict(Set<UUID> known, Set<UUID> found) {
    Set<UUID> gone = new HashSet<>(known);
    gone.removeAll(found);
    return new Rejection(
        "NO_SUCH_CONFLICT",
        "the acknowledged deals do not clash with it",
        Map.of("dealIds", gone.stream().sorted().toList()));
  }
}
