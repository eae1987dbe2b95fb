package io.dealstream.benchmarks.engine;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Exchange;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.eventkit.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// What plain JDBC does: a row as large as an event, inserted and committed by itself.
final class RawCommits {
  private static final String TABLE =
      """
      create table if not exists plain_row (
        id bigint generated always as identity primary key,
        stream_id uuid not null,
        version int not null,
        type text not null,
        data jsonb not null,
        metadata jsonb not null,
        recorded_at timestamptz not null default now())\
      """;
  private static final String INSERT =
      "insert into plain_row (stream_id, version, type, data, metadata)"
          + " values (?, ?, ?, ?::jsonb, ?::jsonb)";

  private RawCommits() {}

  /// @param connections that insert at the same time
  static Outcome measure(Scratch scratch, int connections, Pace pace) throws Exception {
    scratch.execute(TABLE);
    Outcome outcome = new Callers(connections, pace).eager(caller -> new Inserter(scratch));
    scratch.execute("truncate plain_row");
    return outcome;
  }

  private static final class Inserter implements Exchange {
    private final Connection connection;
    private final PreparedStatement insert;
    private final UUID streamId = UUID.randomUUID();
    private int version;

    Inserter(Scratch scratch) {
      try {
        connection = scratch.open();
        insert = connection.prepareStatement(INSERT);
      } catch (SQLException e) {
        throw new IllegalStateException("no connection to insert over", e);
      }
    }

    @Override
    public void once() throws SQLException {
      version++;
      insert.setObject(1, streamId);
      insert.setInt(2, version);
      insert.setString(3, Samples.TYPE);
      insert.setString(4, Samples.offer(streamId, version));
      insert.setString(5, Json.write(Samples.metadata()));
      insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
