package io.dealstream.benchmarks.engine;

import io.dealstream.eventkit.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// A log with a number of events, ten to a stream, written in bulk.
final class FilledLog {
  /// The event's data name its own stream, as those of a deal do.
  private static final String FILL =
      """
      insert into event (position, stream_type, stream_id, version, event_id, type, data,
          metadata, recorded_at)
        select n, 'deal', id, (n - 1) % 10 + 1, gen_random_uuid(), ?,
            jsonb_set(?::jsonb, '{dealId}', to_jsonb(id)), ?::jsonb, clock_timestamp()
          from (
            select n, ('01970000-0000-7000-8000-' || lpad(to_hex((n - 1) / 10), 12, '0'))::uuid
              as id
            from generate_series(1, ?) as n) as numbered\
      """;

  private FilledLog() {}

  /// Fills an empty log.
  static void fill(Scratch scratch, int events) throws SQLException {
    // The owner may; the services' role may not.
    scratch.execute("alter table event disable trigger user");
    scratch.execute("truncate event");
    scratch.execute("alter table event enable trigger user");
    try (Connection connection = scratch.open();
        PreparedStatement fill = connection.prepareStatement(FILL)) {
      fill.setString(1, Samples.TYPE);
      fill.setString(2, Samples.offer(new UUID(0, 0), 1));
      fill.setString(3, Json.write(Samples.metadata()));
      fill.setInt(4, events);
      fill.executeUpdate();
      settle(connection, events);
    }
  }

  private static void settle(Connection connection, int events) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update log_head set position = " + events + ", recorded_at = clock_timestamp()");
      statement.execute("vacuum (analyze) event");
    }
  }
}
