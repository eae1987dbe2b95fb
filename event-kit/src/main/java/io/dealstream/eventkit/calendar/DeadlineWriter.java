package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.SideTable;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the deadlines of many streams together, inside somebody else's transaction.
final class DeadlineWriter implements SideTable.Work<DeadlineChange> {
  /// A row that is set anew has never failed.
  private static final String SET =
      """
      insert into deadline (stream_type, stream_id, kind, due_day, due_at)
        select d.stream_type, d.stream_id, d.kind, date 'epoch' + d.day, d.moment
          from unnest(?::text[], ?::uuid[], ?::text[], ?::int[], ?::text[]::timestamptz[])
            as d(stream_type, stream_id, kind, day, moment)
        on conflict (stream_id, kind) do update
          set due_day = excluded.due_day, due_at = excluded.due_at, failures = 0, retry_at = null\
      """;

  private static final String DROP =
      """
      delete from deadline d using unnest(?::uuid[], ?::text[]) as gone(stream_id, kind)
        where d.stream_id = gone.stream_id and d.kind = gone.kind\
      """;

  private final Connection connection;
  private final Set<UUID> streams = new HashSet<>();
  private final List<Row> set = new ArrayList<>();
  private final List<Deadline> dropped = new ArrayList<>();

  private record Row(String streamType, Deadline deadline) {}

  DeadlineWriter(Connection connection) {
    this.connection = connection;
  }

  /// Of one stream, what comes later holds.
  @Override
  public Optional<Rejection> accept(DeadlineChange change) throws SQLException {
    if (!streams.add(change.streamId())) {
      write();
    }
    change.set().forEach(deadline -> set.add(new Row(change.streamType(), deadline)));
    dropped.addAll(change.dropped());
    return Optional.empty();
  }

  @Override
  public void write() throws SQLException {
    if (!dropped.isEmpty()) {
      drop();
    }
    if (!set.isEmpty()) {
      set();
    }
    dropped.clear();
    set.clear();
  }

  private void set() throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SET)) {
      insert.setArray(1, array("text", set, Row::streamType));
      insert.setArray(2, array("uuid", set, row -> row.deadline().streamId()));
      insert.setArray(3, array("text", set, row -> row.deadline().kind().name()));
      insert.setArray(4, array("int4", set, row -> epochDay(row.deadline().due())));
      insert.setArray(5, array("text", set, row -> moment(row.deadline().due())));
      insert.executeUpdate();
    }
  }

  private void drop() throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DROP)) {
      delete.setArray(1, array("uuid", dropped, Deadline::streamId));
      delete.setArray(2, array("text", dropped, deadline -> deadline.kind().name()));
      delete.executeUpdate();
    }
  }

  /// A number has no sign or era that Java and PostgreSQL would write in different ways.
  private static @Nullable Integer epochDay(Due due) {
    return switch (due) {
      case Due.Day(var day) -> Math.toIntExact(day.toEpochDay());
      case Due.Moment(var moment) -> null;
    };
  }

  private static @Nullable String moment(Due due) {
    return switch (due) {
      case Due.Day(var day) -> null;
      // Java signs years of five digits, PostgreSQL does not.
      case Due.Moment(var moment) -> moment.toString().replace("+", "");
    };
  }

  private <T> Array array(String type, List<T> rows, Function<T, @Nullable Object> column)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(column).toArray());
  }
}
