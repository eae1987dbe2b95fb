package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.calendar.Deadline.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Writes the deadlines of a stream, inside somebody else's transaction.
final class DeadlineWriter {
  /// A row that is set anew has never failed.
  private static final String SET =
      """
      insert into deadline (stream_id, kind, due_day, due_at, stream_type) values (?, ?, ?, ?, ?)
        on conflict (stream_id, kind) do update
          set due_day = excluded.due_day, due_at = excluded.due_at, failures = 0, retry_at = null\
      """;

  private static final String DROP = "delete from deadline where stream_id = ? and kind = ?";

  private DeadlineWriter() {}

  /// Makes these the deadlines of their stream, of their kinds; all in one round trip.
  static void set(Connection connection, String streamType, List<Deadline> deadlines)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SET)) {
      for (Deadline deadline : deadlines) {
        DeadlineColumns.bind(insert, 1, deadline);
        insert.setString(5, streamType);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// Takes the deadlines of these kinds away.
  static void drop(Connection connection, UUID streamId, List<Kind> kinds) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DROP)) {
      for (Kind kind : kinds) {
        delete.setObject(1, streamId);
        delete.setString(2, kind.name());
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }
}
