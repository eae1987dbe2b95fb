package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.Rejection;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Appends of many callers in one transaction of two round trips, commit included.
///
/// The first statement locks the head of the log until the commit. What is read after it, versions
/// and keys, cannot change any more, also not by another instance, so that every append is accepted
/// or refused by itself before anything is written: a loser costs its neighbors nothing and leaves
/// no hole in the positions. The price, one committing transaction at a time, is paid back by the
/// number of appends in it.
final class AppendTransaction {
  /// Every statement has its own snapshot, taken when it runs: the second and third see all that
  /// was committed before the lock was granted. They must not be folded into the first one.
  private static final String LOCK_AND_LOOK =
      """
      select position, greatest(recorded_at, clock_timestamp())::text from log_head for update;
      select s.id, (select max(version) from event e where e.stream_id = s.id)
        from unnest(?::uuid[]) as s(id);
      select actor, key, fingerprint, stream_id, version, position from command_key
        where (actor, key) in (select * from unnest(?::text[], ?::text[]))\
      """;

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
  private final Map<UUID, Integer> versions = new HashMap<>();
  private final Map<String, KeyRow> keys = new HashMap<>();
  private final List<KeyRow> newKeys = new ArrayList<>();
  private final List<EventRow> newEvents = new ArrayList<>();
  private long position;
  private String recordedAt = "";

  private record KeyRow(CommandKey key, UUID streamId, int version, long position) {}

  private record EventRow(Append append, int version, long position, NewEvent event, String meta) {}

  AppendTransaction(Connection connection) {
    this.connection = connection;
  }

  /// Decides on every append. The results stand in their order, and hold once the transaction is
  /// committed.
  List<AppendResult> run(List<Append> appends) throws SQLException {
    lockAndLook(appends);
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

  private void lockAndLook(List<Append> appends) throws SQLException {
    List<CommandKey> asked = appends.stream().flatMap(a -> a.key().stream()).toList();
    try (PreparedStatement statement = connection.prepareStatement(LOCK_AND_LOOK)) {
      statement.setArray(1, array("uuid", appends, Append::streamId));
      statement.setArray(2, array("text", asked, CommandKey::actor));
      statement.setArray(3, array("text", asked, CommandKey::key));
      statement.execute();
      try (ResultSet head = statement.getResultSet()) {
        head.next();
        position = head.getLong(1);
        recordedAt = head.getString(2);
      }
      statement.getMoreResults();
      try (ResultSet row = statement.getResultSet()) {
        while (row.next()) {
          versions.put(row.getObject(1, UUID.class), row.getInt(2));
        }
      }
      statement.getMoreResults();
      try (ResultSet row = statement.getResultSet()) {
        while (row.next()) {
          CommandKey key = new CommandKey(row.getString(1), row.getString(2), row.getString(3));
          keys.put(
              identity(key),
              new KeyRow(key, row.getObject(4, UUID.class), row.getInt(5), row.getLong(6)));
        }
      }
    }
  }

  private AppendResult decide(Append append, SideWork sides) throws SQLException {
    KeyRow before = append.key().map(key -> keys.get(identity(key))).orElse(null);
    if (before != null) {
      return before.key().fingerprint().equals(append.key().orElseThrow().fingerprint())
          ? new AppendResult.Replayed(before.streamId(), before.version(), before.position())
          : new AppendResult.KeyReused();
    }
    int actual = versions.getOrDefault(append.streamId(), 0);
    if (actual != append.expectedVersion()) {
      return new AppendResult.Conflict(actual);
    }
    Optional<Rejection> refused = sides.accept(append.alongside());
    if (refused.isPresent()) {
      return new AppendResult.Refused(refused.get());
    }
    String meta = Json.write(append.metadata());
    for (NewEvent event : append.events()) {
      newEvents.add(new EventRow(append, ++actual, ++position, event, meta));
    }
    versions.put(append.streamId(), actual);
    remember(append, actual);
    return new AppendResult.Appended(actual, position);
  }

  private void remember(Append append, int version) {
    append
        .key()
        .ifPresent(key -> {
          KeyRow row = new KeyRow(key, append.streamId(), version, position);
          keys.put(identity(key), row);
          newKeys.add(row);
        });
  }

  private void writeAndCommit() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE_AND_COMMIT)) {
      statement.setLong(1, position);
      statement.setString(2, recordedAt);
      statement.setString(3, recordedAt);
      statement.setArray(4, array("text", newKeys, row -> row.key().actor()));
      statement.setArray(5, array("text", newKeys, row -> row.key().key()));
      statement.setArray(6, array("text", newKeys, row -> row.key().fingerprint()));
      statement.setArray(7, array("uuid", newKeys, KeyRow::streamId));
      statement.setArray(8, array("int4", newKeys, KeyRow::version));
      statement.setArray(9, array("int8", newKeys, KeyRow::position));
      statement.setString(10, recordedAt);
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

  private static String identity(CommandKey key) {
    return key.actor().length() + ":" + key.actor() + key.key();
  }
}
