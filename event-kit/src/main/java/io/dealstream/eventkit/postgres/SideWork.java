package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.SideTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the appends of a transaction change in other tables.
final class SideWork {
  private final Map<SideTable<?>, SideTable.Work<?>> works = new LinkedHashMap<>();

  SideWork(Connection connection, List<Append> appends) throws SQLException {
    for (SideTable<?> table : all(appends).map(Alongside::table).distinct().toList()) {
      works.put(table, begin(connection, table, appends));
    }
  }

  /// Asks the tables in turn.
  ///
  /// @throws IllegalStateException when one refuses after another has accepted, which cannot be
  ///   taken back
  Optional<Rejection> accept(List<Alongside<?>> changes) throws SQLException {
    for (int i = 0; i < changes.size(); i++) {
      Optional<Rejection> refused = accept(changes.get(i));
      if (refused.isPresent() && i > 0) {
        throw new IllegalStateException("refused after other rows were changed: " + refused.get());
      }
      if (refused.isPresent()) {
        return refused;
      }
    }
    return Optional.empty();
  }

  void write() throws SQLException {
    for (SideTable.Work<?> work : works.values()) {
      work.write();
    }
  }

  private static Stream<Alongside<?>> all(List<Append> appends) {
    return appends.stream().flatMap(append -> append.alongside().stream());
  }

  @SuppressWarnings("unchecked") // what stands beside a table has its type
  private static <C> SideTable.Work<C> begin(
      Connection connection, SideTable<C> table, List<Append> appends) throws SQLException {
    List<C> changes =
        all(appends).filter(one -> one.table().equals(table)).map(one -> (C) one.change()).toList();
    return table.begin(connection, changes);
  }

  @SuppressWarnings("unchecked") // put there by the table itself
  private <C> Optional<Rejection> accept(Alongside<C> one) throws SQLException {
    return ((SideTable.Work<C>) Objects.requireNonNull(works.get(one.table())))
        .accept(one.change());
  }
}
