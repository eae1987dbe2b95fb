package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.hold.Hold;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What changes among the active holds of a title. None is placed on rights that its licensee could
/// not license.
///
/// @param set new ones, and those with another end
/// @param placed those of them that are new
/// @param gone ids of those that are not active any more
record HoldChange(UUID titleId, List<HeldRow> set, List<HeldRow> placed, List<UUID> gone)
    implements RightsChange {

  /// Nothing when the active holds stay as they are.
  static Optional<HoldChange> of(UUID titleId, Holds before, Holds after) {
    List<HeldRow> old = rows(titleId, before);
    List<HeldRow> set = rows(titleId, after).stream().filter(row -> !old.contains(row)).toList();
    List<HeldRow> placed = set.stream().filter(row -> before.find(row.holdId()).isEmpty()).toList();
    List<UUID> gone =
        before.active().stream().map(Hold::id).filter(id -> after.find(id).isEmpty()).toList();
    return set.isEmpty() && gone.isEmpty()
        ? Optional.empty()
        : Optional.of(new HoldChange(titleId, set, placed, gone));
  }

  private static List<HeldRow> rows(UUID titleId, Holds holds) {
    return holds.active().stream().map(hold -> HeldRow.of(titleId, hold)).toList();
  }

  @Override
  public UUID streamId() {
    return titleId;
  }

  @Override
  public Set<UUID> titleIds() {
    return Set.of(titleId);
  }

  /// The holds as if they were licenses; no deal has their ids.
  @Override
  public List<LedgerRow> claimed() {
    return placed.stream().map(HoldChange::wanted).toList();
  }

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

  @Override
  public Set<UUID> titlesHeld() {
    return Set.of();
  }

  @Override
  public Optional<Rejection> refusal(Taken taken) {
    List<Clash> clashes =
        placed.stream().flatMap(row -> taken.clashes(row.holdId()).stream()).toList();
    return clashes.isEmpty() ? Optional.empty() : Optional.of(Clash.rejection(clashes));
  }
}
