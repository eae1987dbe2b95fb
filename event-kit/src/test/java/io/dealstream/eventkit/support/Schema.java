package io.dealstream.eventkit.support;

import io.dealstream.eventkit.postgres.Connections;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A schema of its own in the real database, with the tables of the event kit, reached with the
/// rights of a running service.
public final class Schema {
  private final Database database;
  private final String url;

  private Schema(Database database, String name) {
    this.database = database;
    this.url = database.jdbcUrl() + "?currentSchema=" + name;
  }

  /// A schema with an empty log.
  public static Schema fresh() {
    Database database = Platform.forTests().database("deal");
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    Schema schema = new Schema(database, name);
    schema.asOwner(
        "create schema " + name,
        "grant usage on schema " + name + " to " + database.user(),
        "alter default privileges in schema "
            + name
            + " grant select, insert, update, delete on tables to "
            + database.user(),
        resource("/db/eventkit/V0.1__event_log.sql"),
        resource("/db/eventkit/V0.2__deadlines.sql"));
    return schema;
  }

  /// The address, user and password that a child process needs.
  public String[] address() {
    return new String[] {url, database.user(), database.password()};
  }

  /// The pool of a service; here every connection is new.
  public DataSource pool() {
    return pool(url, database.user(), database.password());
  }

  public static DataSource pool(String url, String user, String password) {
    PGSimpleDataSource pool = new PGSimpleDataSource();
    pool.setUrl(url);
    pool.setUser(user);
    pool.setPassword(password);
    pool.setConnectTimeout(3);
    pool.setLoginTimeout(3);
    pool.setSocketTimeout(10);
    return pool;
  }

  /// Connections for loops, with the limits that services set.
  public Connections own() {
    return own(url, database.user(), database.password());
  }

  public static Connections own(String url, String user, String password) {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("loginTimeout", "3");
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("options", "-c statement_timeout=7000 -c lock_timeout=5000");
    return () -> DriverManager.getConnection(url, properties);
  }

  /// Runs statements as the running service.
  public void run(String... statements) {
    execute(database.user(), database.password(), statements);
  }

  /// Runs statements as the owner of the schema.
  public void asOwner(String... statements) {
    execute(database.ownerUser(), database.ownerPassword(), statements);
  }

  /// The only value of the only row that a query yields, as text.
  public String value(String query) {
    try (Connection connection = pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private void execute(String user, String password, String... statements) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
