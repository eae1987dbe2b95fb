package io.dealstream.eventkit.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The table `deadline`, as the calendar of one type of stream sees it.
final class DeadlineTable {
  /// Of all that is due for a stream only the last counts, whether it is put off or not: after the
  /// end nobody is reminded of it.
  private static final String DUE =
      """
      select * from (
        select distinct on (stream_id) stream_id, kind, due_day, due_at, failures, retry_at
          from deadline where stream_type = ? and (due_day <= ? or due_at <= ?)
          order by stream_id, due_day desc, due_at desc) as last
        where retry_at is null or retry_at <= ? limit ?\
      """;

  /// Exactly this row: a deadline that was moved meanwhile is another one.
  private static final String SAME =
      """
       where stream_id = ? and kind = ? and due_day is not distinct from ?
         and due_at is not distinct from ?\
      """;

  private static final String SETTLE = "delete from deadline" + SAME;

  /// Two instances may fail with the same deadline; it counts once.
  private static final String PUT_OFF =
      "update deadline set failures = failures + 1, retry_at = ?" + SAME + " and failures = ?";

  private static final String FAILING =
      "select count(*) from deadline where stream_type = ? and failures > 0";

  private final DataSource database;
  private final String streamType;

  DeadlineTable(DataSource database, String streamType) {
    this.database = database;
    this.streamType = streamType;
  }

  /// @param failures of earlier tries
  record Pending(Deadline deadline, int failures) {}

  /// What is due and not put off, at most one deadline of each stream.
  List<Pending> due(ZonedDateTime now, int limit) throws SQLException {
    // The driver would round up, into the future.
    OffsetDateTime moment = now.toInstant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setString(1, streamType);
      select.setObject(2, now.toLocalDate());
      select.setObject(3, moment);
      select.setObject(4, moment);
      select.setInt(5, limit);
      List<Pending> due = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          due.add(new Pending(DeadlineColumns.read(row), row.getInt("failures")));
        }
      }
      return due;
    }
  }

  /// Takes deadlines away that nobody has to come back to.
  void settle(List<Deadline> settled) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(SETTLE)) {
      for (Deadline deadline : settled) {
        DeadlineColumns.bind(delete, 1, deadline);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  /// Lets a deadline wait that could not be kept.
  ///
  /// @return false when it is not there any more, or another instance did so
  boolean putOff(Pending pending, Instant until) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(PUT_OFF)) {
      update.setObject(1, until.atOffset(ZoneOffset.UTC));
      DeadlineColumns.bind(update, 2, pending.deadline());
      update.setInt(6, pending.failures());
      return update.executeUpdate() == 1;
    }
  }

  /// How many failed when they were last tried.
  int failing() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement count = connection.prepareStatement(FAILING)) {
      count.setString(1, streamType);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
