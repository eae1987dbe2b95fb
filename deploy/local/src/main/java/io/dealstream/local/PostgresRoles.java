package io.dealstream.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/// One database and two roles for each service: the owner changes the schema, the running service
/// reads and writes rows, and neither gets into another service's database.
final class PostgresRoles {
  private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

  private PostgresRoles() {}

  /// Gets into a database of the server, and may do everything there.
  @FunctionalInterface
  interface Superuser {
    Connection connect(String database) throws SQLException;
  }

  /// @param passwords of a role
  static void ensure(Superuser superuser, UnaryOperator<String> passwords) {
    for (Service service : Service.values()) {
      try (Connection server = superuser.connect("postgres")) {
        String user = service.database();
        role(server, user + "_owner", passwords);
        role(server, user, passwords);
        database(server, user);
        try (Connection connection = superuser.connect(user)) {
          rights(connection, user);
        }
      } catch (SQLException e) {
        throw new LocalFailure(
            "The database of " + service.serviceName() + " cannot be set up: " + e.getMessage(), e);
      }
    }
  }

  // The password is set every time: whoever changes it says so here only.
  private static void role(Connection server, String role, UnaryOperator<String> passwords)
      throws SQLException {
    boolean known = exists(server, "SELECT FROM pg_roles WHERE rolname = '" + role + "'");
    String password = passwords.apply(role).replace("'", "''");
    execute(
        server,
        (known ? "ALTER ROLE " : "CREATE ROLE ") + role + " LOGIN PASSWORD '" + password + "'");
  }

  private static void database(Connection server, String name) throws SQLException {
    if (!exists(server, "SELECT FROM pg_database WHERE datname = '" + name + "'")) {
      execute(server, "CREATE DATABASE " + name + " OWNER " + name + "_owner");
    }
    execute(server, "REVOKE ALL ON DATABASE " + name + ", postgres, template1 FROM PUBLIC");
    execute(server, "GRANT CONNECT ON DATABASE " + name + " TO " + name);
  }

  private static void rights(Connection database, String user) throws SQLException {
    for (String extension : EXTENSIONS) {
      if (exists(
          database, "SELECT FROM pg_available_extensions WHERE name = '" + extension + "'")) {
        execute(database, "CREATE EXTENSION IF NOT EXISTS " + extension);
      }
    }
    execute(database, "GRANT USAGE ON SCHEMA public TO " + user);
    String defaults =
        "ALTER DEFAULT PRIVILEGES FOR ROLE " + user + "_owner IN SCHEMA public GRANT ";
    execute(database, defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + user);
    execute(database, defaults + "USAGE, SELECT ON SEQUENCES TO " + user);
    execute(database, defaults + "EXECUTE ON FUNCTIONS TO " + user);
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
