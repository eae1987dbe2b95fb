package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.imports.Import.State;
import io.dealstream.sheets.Format;
import java.sql.Array;
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
import org.jspecify.annotations.Nullable;

/// The table `import`. The content of a file is kept until it is committed, so that what is
/// committed is what was checked, and a service that was stopped goes on by itself.
final class ImportTable {
  private static final String COLUMNS =
      """
      import_id, format, kind, hash, state, sent_by, sent_at, committed_by, reason,
        acknowledges_conflicts, acknowledges_holds, acknowledges_gaps, other_sheets, total, failure\
      """;

  private static final String ADD =
      """
      insert into import (import_id, format, kind, hash, state, sent_by, other_sheets, total, content)
        values (?, ?, ?, ?, 'CHECKING', ?, ?, ?, ?) on conflict do nothing\
      """;

  /// Files that were checked long ago and never committed.
  private static final String FORGET =
      "delete from import where state in ('CHECKED', 'FAILED') and sent_at < now() - interval '30"
          + " days'";

  private static final String COMMIT =
      """
      update import set state = 'COMMITTING', committed_by = ?, reason = ?,
          acknowledges_conflicts = ?, acknowledges_holds = ?, acknowledges_gaps = ?
        where import_id = ? and state = 'CHECKED'\
      """;

  private static final String END =
      """
      update import set state = ?, failure = ?,
          content = case when ? = 'COMMITTED' then null else content end
        where import_id = ? and state in ('CHECKING', 'COMMITTING')\
      """;

  private final DataSource pool;

  ImportTable(DataSource pool) {
    this.pool = pool;
  }

  /// @return false when there is one with this id already
  boolean add(Import sent, byte[] content) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET);
        PreparedStatement add = connection.prepareStatement(ADD)) {
      forget.executeUpdate();
      add.setObject(1, sent.id());
      add.setString(2, sent.format().name());
      add.setString(3, sent.kind());
      add.setString(4, sent.hash());
      add.setString(5, sent.sentBy());
      add.setArray(6, connection.createArrayOf("varchar", sent.otherSheets().toArray()));
      add.setInt(7, sent.total());
      add.setBytes(8, content);
      return add.executeUpdate() == 1;
    }
  }

  Optional<Import> find(UUID id) throws SQLException {
    return first("where import_id = ?", id);
  }

  /// The one that waits longest for the rest of its rows.
  Optional<Import> next() throws SQLException {
    return first("where state in ('CHECKING', 'COMMITTING') order by sent_at limit 1", null);
  }

  /// The latest, newest first.
  List<Import> latest(int limit) throws SQLException {
    return query("order by sent_at desc, import_id limit " + limit, null);
  }

  byte[] content(UUID id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select content from import where import_id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    }
  }

  /// Begins the second way through the rows, with a new report.
  ///
  /// @return false when it is not the time for it
  boolean commit(UUID id, String actor, @Nullable String reason, Acknowledges known)
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement commit = connection.prepareStatement(COMMIT);
          PreparedStatement clear =
              connection.prepareStatement("delete from import_row where import_id = ?")) {
        commit.setString(1, actor);
        commit.setString(2, reason);
        commit.setBoolean(3, known.conflicts());
        commit.setBoolean(4, known.holds());
        commit.setBoolean(5, known.gaps());
        commit.setObject(6, id);
        clear.setObject(1, id);
        boolean begun = commit.executeUpdate() == 1;
        if (begun) {
          clear.executeUpdate();
        }
        connection.commit();
        return begun;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  void end(UUID id, State state, @Nullable String failure) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement end = connection.prepareStatement(END)) {
      end.setString(1, state.name());
      end.setString(2, failure);
      end.setString(3, state.name());
      end.setObject(4, id);
      end.executeUpdate();
    }
  }

  private Optional<Import> first(String condition, @Nullable UUID id) throws SQLException {
    return query(condition, id).stream().findFirst();
  }

  private List<Import> query(String condition, @Nullable UUID id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select " + COLUMNS + " from import " + condition)) {
      if (id != null) {
        select.setObject(1, id);
      }
      try (ResultSet row = select.executeQuery()) {
        List<Import> found = new ArrayList<>();
        while (row.next()) {
          found.add(read(row));
        }
        return found;
      }
    }
  }

  private static Import read(ResultSet row) throws SQLException {
    Array others = row.getArray(13);
    return new Import(
        row.getObject(1, UUID.class),
        Format.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        State.valueOf(row.getString(5)),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getString(9),
        new Acknowledges(row.getBoolean(10), row.getBoolean(11), row.getBoolean(12)),
        List.of((String[]) others.getArray()),
        row.getInt(14),
        row.getString(15));
  }
}
