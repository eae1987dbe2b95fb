package io.dealstream.eventkit.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The table of a read model whose rows are all set by one statement.
///
/// @param name of the table
/// @param set the statement; it must leave newer rows alone, since events may come twice
public record ViewTable(String name, String set) {
  /// Adds to the batch what one event sets: several rows, one, or none.
  @FunctionalInterface
  public interface Binding<E> {
    void add(PreparedStatement set, Received<E> event) throws SQLException;
  }

  /// Sets the rows of a batch of events, in one go.
  public <E> void apply(Connection connection, List<Received<E>> events, Binding<E> binding)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(set)) {
      for (Received<E> event : events) {
        binding.add(statement, event);
      }
      statement.executeBatch();
    }
  }

  /// Takes all rows away.
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from " + name);
    }
  }
}
