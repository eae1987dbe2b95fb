package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.calendar.Deadline.Kind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// A deadline as the columns `stream_id, kind, due_day, due_at`.
final class DeadlineColumns {
  private DeadlineColumns() {}

  static void bind(PreparedStatement statement, int first, Deadline deadline) throws SQLException {
    statement.setObject(first, deadline.streamId());
    statement.setString(first + 1, deadline.kind().name());
    switch (deadline.due()) {
      case Due.Day(var day) -> {
        statement.setObject(first + 2, day);
        statement.setNull(first + 3, Types.TIMESTAMP_WITH_TIMEZONE);
      }
      case Due.Moment(var moment) -> {
        statement.setNull(first + 2, Types.DATE);
        statement.setObject(first + 3, moment.atOffset(ZoneOffset.UTC));
      }
    }
  }

  static Deadline read(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("due_day", LocalDate.class);
    return new Deadline(
        row.getObject("stream_id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        day == null
            ? new Due.Moment(row.getObject("due_at", OffsetDateTime.class).toInstant())
            : new Due.Day(day));
  }
}
