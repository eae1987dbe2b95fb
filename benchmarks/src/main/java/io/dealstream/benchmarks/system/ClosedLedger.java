package io.dealstream.benchmarks.system;

import io.dealstream.local.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Keeps the rights ledger of a system of the benchmarks' own from taking rows. No service can be
/// told to sell without it, so the database is: nothing is entered, and nothing is compared with
/// what was entered before. The look for clashes is still made, and finds none.
final class ClosedLedger {
  private final Database deal;

  ClosedLedger(Database deal) {
    this.deal = deal;
  }

  void close() throws SQLException {
    execute("create rule closed as on insert to rights_ledger do instead nothing");
  }

  void open() throws SQLException {
    execute("drop rule closed on rights_ledger");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(deal.jdbcUrl(), deal.ownerUser(), deal.ownerPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
