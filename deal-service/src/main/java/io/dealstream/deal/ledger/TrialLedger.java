package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What the ledger would say of licenses, one after the other, if they were signed: each is held
/// against what stands in the ledger and against those that were tried before. Nothing is written.
public final class TrialLedger {
  private final DataSource pool;
  private final Set<UUID> tried = new HashSet<>();
  private final Map<UUID, List<LedgerRow>> rowsByTitle = new HashMap<>();

  public TrialLedger(DataSource pool) {
    this.pool = pool;
  }

  /// With what the license would clash, and which holds stand in its way.
  public List<Rejection> objections(UUID dealId, Deal before, Deal after) {
    List<LedgerRow> rows = LedgerRows.of(dealId, after);
    List<Clash> clashes = new ArrayList<>(standing(dealId, rows));
    rows.forEach(row -> clashes.addAll(amongTried(row)));
    Optional<Rejection> clash =
        clashes.isEmpty() ? Optional.empty() : Optional.of(Clash.rejection(clashes));
    return Stream.of(clash, held(dealId, before, after)).flatMap(Optional::stream).toList();
  }

  /// From now on the license counts for those that follow.
  public void sign(UUID dealId, Deal after) {
    tried.add(dealId);
    LedgerRows.of(dealId, after)
        .forEach(
            row -> rowsByTitle.computeIfAbsent(row.titleId(), id -> new ArrayList<>()).add(row));
  }

  private Optional<Rejection> held(UUID dealId, Deal before, Deal after) {
    Optional<StandingHolds> holds = StandingHolds.of(dealId, before, after);
    if (holds.isEmpty()) {
      return Optional.empty();
    }
    try (Connection connection = pool.getConnection()) {
      return holds.get().refusal(new HeldTable(connection).of(holds.get().titleIds()));
    } catch (SQLException e) {
      throw new StoreUnavailable("the holds cannot be asked", e);
    }
  }

  /// Licenses that were tried count as they were tried, not as they stand in the ledger.
  private List<Clash> standing(UUID dealId, List<LedgerRow> rows) {
    try (Connection connection = pool.getConnection()) {
      return new LedgerTable(connection)
          .clashes(rows).getOrDefault(dealId, List.of()).stream()
              .filter(clash -> !tried.contains(clash.dealId()))
              .toList();
    } catch (SQLException e) {
      throw new StoreUnavailable("the ledger cannot be asked", e);
    }
  }

  private List<Clash> amongTried(LedgerRow row) {
    return rowsByTitle.getOrDefault(row.titleId(), List.of()).stream()
        .filter(row::excludes)
        .flatMap(other -> clash(other, row).stream())
        .toList();
  }

  private static Optional<Clash> clash(LedgerRow other, LedgerRow row) {
    return other
        .extent()
        .intersect(row.extent())
        .map(both ->
            new Clash(
                other.dealId(),
                other.licenseeId(),
                other.titleId(),
                both,
                other.exclusive(),
                holdbackOf(other, row)));
  }

  private static @Nullable UUID holdbackOf(LedgerRow other, LedgerRow row) {
    if (other.holdback()) {
      return other.dealId();
    }
    return row.holdback() ? row.dealId() : null;
  }
}
