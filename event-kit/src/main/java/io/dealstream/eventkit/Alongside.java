package io.dealstream.eventkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// What changes in another table with an append.
///
/// @param table equal for all changes that are to be made together
/// @param <C> what changes
public record Alongside<C>(SideTable<C> table, C change) {
  private static final SideTable<Change> ALONE = (connection, changes) -> new Alone(connection);

  /// A change that is made by itself, at once.
  public static Alongside<Change> alone(Change change) {
    return new Alongside<>(ALONE, change);
  }

  /// Changes rows, or refuses to.
  @FunctionalInterface
  public interface Change {
    /// @return why the append must not happen; then it has changed nothing
    Optional<Rejection> make(Connection connection) throws SQLException;
  }

  private record Alone(Connection connection) implements SideTable.Work<Change> {
    @Override
    public Optional<Rejection> accept(Change change) throws SQLException {
      return change.make(connection);
    }

    @Override
    public void write() {
      // Each change is written when it is accepted.
    }
  }
}
