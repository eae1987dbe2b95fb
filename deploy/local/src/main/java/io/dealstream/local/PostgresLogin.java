package io.dealstream.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How the superuser gets into a server that listens on a port of the loopback address.
public record PostgresLogin(int port, String password) {
  public static final String SUPERUSER = "postgres";

  /// Whether the server lets the superuser in at this moment.
  public boolean works() {
    // A refused connection costs less than a refused login.
    if (!Patience.listening(port)) {
      return false;
    }
    try (Connection connection =
        DriverManager.getConnection(url(port, SUPERUSER), SUPERUSER, password)) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public String toString() {
    return "PostgresLogin[" + port + "]";
  }
}
