package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.postgres.LockedLog.KeyRow;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Appends of many callers in one transaction of two round trips, commit included.
///
/// The first statement locks the head of the log until the commit. What is read after it, versions
/// and keys, cannot change any more, also not by another instance, so that every append is accepted
/// or refused by itself before anything is written: a loser costs its neighbors nothing and leaves
/// no hole in the positions. The price, one committing transaction at a time, is paid back by the
/// number of appends in it.
final class AppendTransaction {
  /// What is written goes with the commit: the server skips it when the statement before it fails.
  private static final String WRITE_AND_COMMIT =
      """
      with head as (update log_head set position = ?, recorded_at = ?::timestamptz),
      keys as (
        insert into command_key
          (actor, key, fingerprint, stream_id, version, position, recorded_at)
        select k.*, ?::timestamptz
          from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::bigint[]) as k)
      insert into event (position, stream_type, stream_id, version, event_id, type, data, metadata,
          recorded_at)
        select e.position, e.stream_type, e.stream_id, e.version, e.event_id, e.type,
            e.data::jsonb, e.metadata::jsonb, ?::timestamptz
          from unnest(?::bigint[], ?::text[], ?::uuid[], ?::int[], ?::uuid[], ?::text[],
              ?::text[], ?::text[])
            as e(position, stream_type, stream_id, version, event_id, type, data, metadata);
      commit\
      """;

  private final Connection connection;
  private final List<Append> appends;
  private final LockedLog log;
  private final List<KeyRow> newKeys = new ArrayList<>();
  private final List<EventRow> newEvents = new ArrayList<>();

  private record EventRow(Append append, int version, long position, NewEvent event, String meta) {}

  /// Begins with the lock.
  AppendTransaction(Connection connection, List<Append> appends) throws SQLException {
    this.connection = connection;
    this.appends = appends;
    this.log = new LockedLog(connection, appends);
  }

  /// Decides on every append. The results stand in their order, and hold once the transaction is
  /// committed.
  List<AppendResult> run() throws SQLException {
    SideWork sides = new SideWork(connection, appends);
    List<AppendResult> results = new ArrayList<>(appends.size());
    for (Append append : appends) {
      results.add(decide(append, sides));
    }
    sides.write();
    return results;
  }

  /// Writes what was decided. When the server refuses to, nothing is written; after any other
  /// failure, such as a lost connection, nobody knows.
  void commit() throws SQLException {
    if (newEvents.isEmpty() && newKeys.isEmpty()) {
      connection.commit();
    } else {
      writeAndCommit();
    }
  }

  /// How many events it wrote.
  int written() {
    return newEvents.size();
  }

  private AppendResult decide(Append append, SideWork sides) throws SQLException {
    Optional<AppendResult> objection = log.objection(append);
    if (objection.isPresent()) {
      return objection.get();
    }
    Optional<Rejection> refused = sides.accept(append.alongside());
    if (refused.isPresent()) {
      return new AppendResult.Refused(refused.get());
    }
    String meta = Json.write(append.metadata());
    int version = append.expectedVersion();
    for (NewEvent event : append.events()) {
      newEvents.add(new EventRow(append, ++version, log.advance(), event, meta));
    }
    int after = version;
    log.grow(append.streamId(), after);
    append
        .key()
        .ifPresent(key -> remember(new KeyRow(key, append.streamId(), after, log.position())));
    return new AppendResult.Appended(after, log.position());
  }

  private void remember(KeyRow row) {
    log.remember(row);
    newKeys.add(row);
  }

  private void writeAndCommit() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE_AND_COMMIT)) {
      statement.setLong(1, log.position());
      statement.setString(2, log.recordedAt());
      statement.setString(3, log.recordedAt());
      statement.setArray(4, array("text", newKeys, row -> row.key().actor()));
      statement.setArray(5, array("text", newKeys, row -> row.key().key()));
      statement.setArray(6, array("text", newKeys, row -> row.key().fingerprint()));
      statement.setArray(7, array("uuid", newKeys, KeyRow::streamId));
      statement.setArray(8, array("int4", newKeys, KeyRow::version));
      statement.setArray(9, array("int8", newKeys, KeyRow::position));
      statement.setString(10, log.recordedAt());
      statement.setArray(11, array("int8", newEvents, EventRow::position));
      statement.setArray(12, array("text", newEvents, row -> row.append().streamType()));
      statement.setArray(13, array("uuid", newEvents, row -> row.append().streamId()));
      statement.setArray(14, array("int4", newEvents, EventRow::version));
      statement.setArray(15, array("uuid", newEvents, row -> row.event().id()));
      statement.setArray(16, array("text", newEvents, row -> row.event().type()));
      statement.setArray(17, array("text", newEvents, row -> row.event().data()));
      statement.setArray(18, array("text", newEvents, EventRow::meta));
      statement.execute();
    }
  }

  private <T> Array array(String type, List<T> rows, Function<T, Object> column)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(column).toArray());
  }
}
