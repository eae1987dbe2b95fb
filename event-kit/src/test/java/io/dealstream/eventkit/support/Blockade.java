package io.dealstream.eventkit.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Holds the lock on the head of a log, so that every writer waits.
public final class Blockade implements AutoCloseable {
  private final Connection connection;

  public Blockade(Schema schema) {
    try {
      connection = schema.pool().getConnection();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select position from log_head for update");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
