package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Reads the log in its order over a connection of the caller's.
public final class LogReader {
  private static final String AFTER =
      "select "
          + PostgresEventStore.COLUMNS
          + " from event where position > ? order by position limit ?";

  private LogReader() {}

  /// At most `limit` events that follow a position. None is ever skipped, because positions become
  /// visible in their order.
  public static List<RecordedEvent> after(Connection connection, long position, int limit)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(AFTER)) {
      select.setLong(1, position);
      select.setInt(2, limit);
      try (ResultSet rows = select.executeQuery()) {
        return PostgresEventStore.events(rows);
      }
    }
  }
}
