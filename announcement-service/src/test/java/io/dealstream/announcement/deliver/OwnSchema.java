package io.dealstream.announcement.deliver;

import io.dealstream.eventkit.postgres.Connections;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import io.dealstream.testkit.ReadModel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// The tables of the service, empty, in a schema of their own, reached with the rights of a running
/// service.
final class OwnSchema implements AutoCloseable {
  private final Database database = Platform.forTests().database("announcement");
  private final ReadModel model;
  private final String url;

  OwnSchema() throws Exception {
    model = new ReadModel("announcement");
    String schema = model.connection().getSchema();
    url = database.jdbcUrl() + "?currentSchema=" + schema + ",public";
    try (Statement statement = model.connection().createStatement()) {
      statement.execute("grant usage on schema " + schema + " to " + database.user());
      statement.execute(
          "grant select, insert, update, delete on all tables in schema "
              + schema
              + " to "
              + database.user());
    }
  }

  DataSource pool() {
    PGSimpleDataSource pool = new PGSimpleDataSource();
    pool.setUrl(url);
    pool.setUser(database.user());
    pool.setPassword(database.password());
    pool.setSocketTimeout(10);
    return pool;
  }

  Connections own() {
    return () -> DriverManager.getConnection(url, database.user(), database.password());
  }

  /// All rows of a table as text, for whoever looks for what must not be there.
  String dump(String table) throws SQLException {
    return String.join("\n", model.rows("select t::text from " + table + " t"));
  }

  Connection connection() {
    return model.connection();
  }

  @Override
  public void close() throws SQLException {
    model.close();
  }
}
