package io.dealstream.eventkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The writer's own connection, opened when needed and given up when it is in doubt.
final class WriterConnection {
  private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);
  private static final int SECONDS = 2;

  private final Connections connections;
  private @Nullable Connection connection;

  WriterConnection(Connections connections) {
    this.connections = connections;
  }

  Connection open() throws SQLException {
    Connection present = connection;
    if (present == null) {
      present = connections.open();
      try (Statement statement = present.createStatement()) {
        // The same few statements for ever: to plan them anew takes a third of their time.
        statement.execute("set plan_cache_mode = force_generic_plan");
        // All look rows up by their keys. While a table is small the planner prefers to read it
        // whole, by itself or for a join, and a plan that is kept would go on to do so while it
        // grows.
        statement.execute("set enable_seqscan = off");
        statement.execute("set enable_hashjoin = off");
        statement.execute("set enable_mergejoin = off");
      }
      present.setAutoCommit(false);
      connection = present;
    }
    return present;
  }

  /// True when the transaction is undone and the connection good for another.
  boolean rollback() {
    try {
      if (connection == null) {
        return false;
      }
      connection.rollback();
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      LOG.debug("rollback failed, the connection is given up", e);
      return false;
    }
  }

  /// Whether the database answers, asked outside of any transaction.
  boolean answers() {
    try {
      return open().isValid(SECONDS);
    } catch (SQLException e) {
      LOG.debug("the database is away", e);
      return false;
    }
  }

  void giveUp() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      LOG.debug("closing a broken connection failed", e);
    } finally {
      connection = null;
    }
  }
}
