package io.dealstream.deal.ledger;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.SideTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A transaction as the event store makes it: what comes together is begun together, accepted in
/// turn, and written at the end.
final class Transaction {
  private Transaction() {}

  /// Why the only change of a transaction is refused.
  static Optional<Rejection> of(Connection connection, List<Alongside<?>> change)
      throws SQLException {
    return change.isEmpty() ? Optional.empty() : together(connection, change).getFirst();
  }

  /// Why each change is refused.
  static List<Optional<Rejection>> together(Connection connection, List<Alongside<?>> changes)
      throws SQLException {
    return together(connection, List.of(), changes);
  }

  /// Why each change is refused.
  ///
  /// @param late appends that are there, too, but were decided on an old version
  static List<Optional<Rejection>> together(
      Connection connection, List<Alongside<?>> late, List<Alongside<?>> changes)
      throws SQLException {
    List<RightsChange> all =
        Stream.concat(late.stream(), changes.stream())
            .map(one -> RightsChange.class.cast(one.change()))
            .toList();
    SideTable.Work<RightsChange> work = RightsWork.TABLE.begin(connection, all);
    List<Optional<Rejection>> refusals = new ArrayList<>();
    for (RightsChange change : all.subList(late.size(), all.size())) {
      refusals.add(work.accept(change));
    }
    work.write();
    return refusals;
  }
}
