package io.dealstream.deal.ledger;

import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

/// The ledger's table in a schema of its own in the real database.
final class LedgerSchema implements AutoCloseable {
  private final Connection connection;

  LedgerSchema() throws SQLException {
    Database database = Platform.forTests().database("deal");
    this.connection =
        DriverManager.getConnection(
            database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    String name = "ledger" + UUID.randomUUID().toString().replace("-", "");
    try (Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists btree_gist");
      statement.execute("create schema " + name);
      statement.execute("set search_path = " + name + ", public");
      statement.execute(migration());
    }
  }

  Connection connection() {
    return connection;
  }

  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from rights_ledger");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static String migration() {
    String path = "/db/migration/V2__rights_ledger.sql";
    try (InputStream in =
        Objects.requireNonNull(LedgerSchema.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
