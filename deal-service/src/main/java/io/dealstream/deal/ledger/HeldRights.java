package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.hold.Hold;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StateRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rights that are kept for licensees, as the ledger of licenses must know them. No hold is
/// placed on rights that its licensee could not license: that is looked up while no license can be
/// signed.
public final class HeldRights implements StateRows<Holds> {
  @Override
  public Optional<Alongside> change(UUID titleId, Holds before, Holds after) {
    List<HeldRow> old = rows(titleId, before);
    List<HeldRow> now = rows(titleId, after);
    List<HeldRow> set = now.stream().filter(row -> !old.contains(row)).toList();
    List<UUID> gone =
        before.active().stream().map(Hold::id).filter(id -> after.find(id).isEmpty()).toList();
    List<HeldRow> placed = set.stream().filter(row -> before.find(row.holdId()).isEmpty()).toList();
    return set.isEmpty() && gone.isEmpty()
        ? Optional.empty()
        : Optional.of(connection -> change(connection, placed, set, gone));
  }

  private static List<HeldRow> rows(UUID titleId, Holds holds) {
    return holds.active().stream().map(hold -> HeldRow.of(titleId, hold)).toList();
  }

  private static Optional<Rejection> change(
      Connection connection, List<HeldRow> placed, List<HeldRow> set, List<UUID> gone)
      throws SQLException {
    List<Clash> clashes = new ArrayList<>();
    for (HeldRow row : placed) {
      clashes.addAll(new LedgerTable(connection).clashes(row.holdId(), List.of(wanted(row))));
    }
    if (!clashes.isEmpty()) {
      return Optional.of(Clash.rejection(clashes));
    }
    HeldTable table = new HeldTable(connection);
    if (!gone.isEmpty()) {
      table.delete(gone);
    }
    if (!set.isEmpty()) {
      table.set(set);
    }
    return Optional.empty();
  }

  /// The hold as if it were a license; no deal has its id.
  private static LedgerRow wanted(HeldRow row) {
    return new LedgerRow(
        row.holdId(),
        row.licenseeId(),
        row.titleId(),
        row.claim().extent(),
        row.claim().exclusive(),
        false,
        false);
  }
}
