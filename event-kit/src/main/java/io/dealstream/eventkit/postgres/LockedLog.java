package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a transaction that has locked the head of the log knows of it, and what its appends make of
/// that.
final class LockedLog {
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

  private final Map<UUID, Integer> versions = new HashMap<>();
  private final Map<String, KeyRow> keys = new HashMap<>();
  private final String recordedAt;
  private long position;

  /// A key that was used, and what for.
  record KeyRow(CommandKey key, UUID streamId, int version, long position) {}

  /// Locks the log until the commit and looks up what these appends need to know.
  LockedLog(Connection connection, List<Append> appends) throws SQLException {
    Set<UUID> streams = new HashSet<>();
    for (Append append : appends) {
      streams.add(append.streamId());
      streams.addAll(append.premises().keySet());
    }
    List<CommandKey> asked = appends.stream().flatMap(a -> a.key().stream()).toList();
    Object[] actors = asked.stream().map(CommandKey::actor).toArray();
    Object[] names = asked.stream().map(CommandKey::key).toArray();
    try (PreparedStatement statement = connection.prepareStatement(LOCK_AND_LOOK)) {
      statement.setArray(1, connection.createArrayOf("uuid", streams.toArray()));
      statement.setArray(2, connection.createArrayOf("text", actors));
      statement.setArray(3, connection.createArrayOf("text", names));
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
          remember(new KeyRow(key, row.getObject(4, UUID.class), row.getInt(5), row.getLong(6)));
        }
      }
    }
  }

  /// Of the last event.
  long position() {
    return position;
  }

  /// When events of this transaction are recorded.
  String recordedAt() {
    return recordedAt;
  }

  /// Why an append cannot be made now, or what became of it before.
  Optional<AppendResult> objection(Append append) {
    KeyRow before = append.key().map(key -> keys.get(identity(key))).orElse(null);
    if (before != null) {
      return Optional.of(
          before.key().fingerprint().equals(append.key().orElseThrow().fingerprint())
              ? new AppendResult.Replayed(before.streamId(), before.version(), before.position())
              : new AppendResult.KeyReused());
    }
    int actual = version(append.streamId());
    return actual == append.expectedVersion() && hold(append.premises())
        ? Optional.empty()
        : Optional.of(new AppendResult.Conflict(actual));
  }

  /// The position of one more event.
  long advance() {
    return ++position;
  }

  void grow(UUID streamId, int version) {
    versions.put(streamId, version);
  }

  void remember(KeyRow row) {
    keys.put(identity(row.key()), row);
  }

  private boolean hold(Map<UUID, Integer> premises) {
    return premises.entrySet().stream().allMatch(one -> version(one.getKey()) == one.getValue());
  }

  private int version(UUID streamId) {
    return versions.getOrDefault(streamId, 0);
  }

  private static String identity(CommandKey key) {
    return key.actor().length() + ":" + key.actor() + key.key();
  }
}
