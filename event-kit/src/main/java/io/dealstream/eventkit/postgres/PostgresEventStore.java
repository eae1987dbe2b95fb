package io.dealstream.eventkit.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.UnreadableEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The event log in PostgreSQL. Readers use the service's pool; the writer keeps a connection of
/// its own. Safe for any number of threads and of instances.
///
/// Drawbacks: appends of one log commit one after another, so that a log is as fast as one
/// committing connection times the appends that share a commit; and an instance that hangs inside a
/// transaction holds up the others until its statement limit ends it.
public final class PostgresEventStore implements EventStore, AutoCloseable {
  static final String COLUMNS =
      "position, stream_type, stream_id, version, event_id, type, data::text, metadata::text,"
          + " recorded_at";

  /// The range tells nothing new but to the planner, who thinks that the streams of a table without
  /// statistics are long. A service that began with an empty log would hold what it was told then
  /// against every later plan, and plan each reading anew, which takes longer than to read.
  private static final String STREAM =
      "select "
          + COLUMNS
          + " from event where stream_id = ? and stream_id between ? and ? and stream_type = ?"
          + " and version > ? order by version";

  private final DataSource pool;
  private final GroupCommit writer;

  public PostgresEventStore(DataSource pool, Connections own, AppendListener listener) {
    this.pool = pool;
    this.writer = new GroupCommit(own, listener);
  }

  @Override
  public List<RecordedEvent> read(String streamType, UUID streamId, int version) {
    return query(
        STREAM,
        statement -> {
          statement.setObject(1, streamId);
          statement.setObject(2, streamId);
          statement.setObject(3, streamId);
          statement.setString(4, streamType);
          statement.setInt(5, version);
        },
        PostgresEventStore::events);
  }

  @Override
  public List<RecordedEvent> readAfter(long position, int limit) {
    return query(
        "select " + COLUMNS + " from event where position > ? order by position limit ?",
        statement -> {
          statement.setLong(1, position);
          statement.setInt(2, limit);
        },
        PostgresEventStore::events);
  }

  @Override
  public long head() {
    return query(
        "select position from log_head",
        statement -> {},
        rows -> {
          rows.next();
          return rows.getLong(1);
        });
  }

  @Override
  public Optional<AppendResult> find(CommandKey key) {
    return query(
        "select fingerprint, stream_id, version, position from command_key"
            + " where actor = ? and key = ?",
        statement -> {
          statement.setString(1, key.actor());
          statement.setString(2, key.key());
        },
        rows -> rows.next() ? Optional.of(answer(key, rows)) : Optional.empty());
  }

  @Override
  public AppendResult append(Append append) {
    return writer.append(append);
  }

  /// False when the last commit did not go through or the writer stopped.
  public boolean healthy() {
    return writer.healthy();
  }

  /// How many appends wait for the writer.
  public int waiting() {
    return writer.waiting();
  }

  @Override
  public void close() {
    writer.close();
  }

  private static AppendResult answer(CommandKey key, ResultSet row) throws SQLException {
    return row.getString(1).equals(key.fingerprint())
        ? new AppendResult.Replayed(row.getObject(2, UUID.class), row.getInt(3), row.getLong(4))
        : new AppendResult.KeyReused();
  }

  static List<RecordedEvent> events(ResultSet rows) throws SQLException {
    List<RecordedEvent> events = new ArrayList<>();
    while (rows.next()) {
      events.add(
          new RecordedEvent(
              rows.getLong(1),
              rows.getString(2),
              rows.getObject(3, UUID.class),
              rows.getInt(4),
              rows.getObject(5, UUID.class),
              rows.getString(6),
              rows.getString(7),
              metadata(rows.getLong(1), rows.getString(8)),
              rows.getObject(9, OffsetDateTime.class).toInstant()));
    }
    return events;
  }

  private static Metadata metadata(long position, String json) {
    try {
      return Json.MAPPER.readValue(json, Metadata.class);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("metadata at position " + position + " cannot be read", e);
    }
  }

  private <T> T query(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return reading.read(rows);
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("the event log cannot be read", e);
    }
  }

  @FunctionalInterface
  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
