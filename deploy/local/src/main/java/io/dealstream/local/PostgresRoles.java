package io.dealstream.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// One database and two roles for each service: the owner changes the schema, the running service
/// reads and writes rows, and neither gets into another service's database.
final class PostgresRoles {
  private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

  private PostgresRoles() {}

  static void ensure(Postgres postgres, Secrets secrets) {
    for (Service service : Service.values()) {
      try (Connection server = postgres.superuser("postgres")) {
        String user = service.database();
        role(server, user + "_owner", secrets);
        role(server, user, secrets);
        database(server, user);
        try (Connection connection = postgres.superuser(user)) {
          rights(connection, user);
        }
      } catch (SQLException e) {
        throw new LocalFailure(
            "The database of " + service.serviceName() + " cannot be set up: " + e.getMessage(), e);
      }
    }
  }

  private static void role(Connection server, String role, Secrets secrets) throws SQLException {
    if (!exists(server, "SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
      execute(
          server, "CREATE ROLE " + role + " LOGIN PASSWORD '" + secrets.of("postgres", role) + "'");
    }
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
