package io.dealstream.deal.ledger;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.SideTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one transaction changes in `rights_ledger` and `active_hold`. What stands there is read for
/// all changes at once, and all are written at once: changes of different titles are nothing to
/// each other. One of a title that was changed in the same transaction is looked up by itself,
/// after the others are written; so is each of several changes of one stream, of which one at most
/// will be accepted.
final class RightsWork implements SideTable.Work<RightsChange> {
  static final SideTable<RightsChange> TABLE = RightsWork::new;

  private final LedgerTable ledger;
  private final HeldTable held;
  private final Set<UUID> repeated;
  private final Taken atFirst;
  private final Set<UUID> changedTitles = new HashSet<>();
  private final List<RightsChange> accepted = new ArrayList<>();

  RightsWork(Connection connection, List<RightsChange> changes) throws SQLException {
    this.ledger = new LedgerTable(connection);
    this.held = new HeldTable(connection);
    this.repeated = repeated(changes);
    this.atFirst =
        taken(changes.stream().filter(change -> !repeated.contains(change.streamId())).toList());
  }

  /// A change as an append takes it.
  static List<Alongside<?>> alongside(Optional<? extends RightsChange> change) {
    return change.stream().<Alongside<?>>map(one -> new Alongside<>(TABLE, one)).toList();
  }

  @Override
  public Optional<Rejection> accept(RightsChange change) throws SQLException {
    Optional<Rejection> refused = change.refusal(takenNow(change));
    if (refused.isEmpty()) {
      accepted.add(change);
      changedTitles.addAll(change.titleIds());
    }
    return refused;
  }

  @Override
  public void write() throws SQLException {
    ledger.delete(of(LicenseChange.class, RightsWork::replaced));
    ledger.insert(of(LicenseChange.class, LicenseChange::now));
    held.delete(of(HoldChange.class, HoldChange::gone));
    held.set(of(HoldChange.class, HoldChange::set));
    accepted.clear();
  }

  private Taken takenNow(RightsChange change) throws SQLException {
    if (!repeated.contains(change.streamId())
        && Collections.disjoint(changedTitles, change.titleIds())) {
      return atFirst;
    }
    write();
    return taken(List.of(change));
  }

  private Taken taken(List<RightsChange> changes) throws SQLException {
    List<LedgerRow> claimed =
        changes.stream().flatMap(change -> change.claimed().stream()).toList();
    Set<UUID> titles =
        changes.stream()
            .flatMap(change -> change.titlesHeld().stream())
            .collect(Collectors.toSet());
    return new Taken(ledger.clashes(claimed), held.of(titles));
  }

  private static Set<UUID> repeated(List<RightsChange> changes) {
    Set<UUID> once = new HashSet<>();
    return changes.stream()
        .map(RightsChange::streamId)
        .filter(stream -> !once.add(stream))
        .collect(Collectors.toSet());
  }

  private static List<UUID> replaced(LicenseChange change) {
    return change.old().isEmpty() ? List.of() : List.of(change.dealId());
  }

  private <C, T> List<T> of(Class<C> kind, Function<C, Collection<T>> part) {
    return accepted.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .flatMap(change -> part.apply(change).stream())
        .toList();
  }
}
