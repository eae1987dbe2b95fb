package io.dealstream.deal.calendar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// As long as it is open nobody can append, and whoever wants to waits.
final class LockedLog implements AutoCloseable {
  private final Connection connection;

  LockedLog(DataSource database) throws SQLException {
    connection = database.getConnection();
    connection.setAutoCommit(false);
    try (Statement lock = connection.createStatement()) {
      lock.execute("select position from log_head for update");
    }
  }

  /// How many writers wait for it.
  static int waiting(DataSource database) throws SQLException {
    String sql =
        """
        select count(*) from pg_locks where not granted and pid in
          (select pid from pg_stat_activity where query like 'select position, greatest(%')\
        """;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
