package io.dealstream.testkit;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// The tables of a service's views, empty, in a schema of their own on the real PostgreSQL.
public final class ReadModel implements AutoCloseable {
  /// Some views are indexes on the log, and deadlines follow it.
  private static final List<String> KIT =
      List.of("/db/eventkit/V0.1__event_log.sql", "/db/eventkit/V0.2__deadlines.sql");

  private final Connection connection;
  private final String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');

  /// @param service name of its database, like `deal`; its migrations are those on the class path
  public ReadModel(String service) throws SQLException, IOException {
    Database database = Platform.forTests().database(service);
    this.connection =
        DriverManager.getConnection(
            database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    execute("create schema " + schema);
    execute("set search_path to " + schema + ", public");
    for (String migration : KIT) {
      execute(resource(migration));
    }
    for (Path migration : migrations()) {
      execute(Files.readString(migration));
    }
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = ReadModel.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// In the order in which Flyway runs them: V2 comes before V10.
  private static List<Path> migrations() throws IOException {
    URL folder = Objects.requireNonNull(ReadModel.class.getResource("/db/migration"));
    try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
      return files.sorted(Comparator.comparingInt(ReadModel::version)).toList();
    }
  }

  private static int version(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
  }

  /// Applies events each of which comes twice: as a whole batch again, and one by one.
  public void apply(
      Subscriber.Projection<PublishedEvent> projection, List<Received<PublishedEvent>> events)
      throws SQLException {
    projection.apply(connection, events);
    for (Received<PublishedEvent> event : events) {
      projection.apply(connection, List.of(event));
    }
  }

  /// The owner's connection, with this schema as its own.
  public Connection connection() {
    return connection;
  }

  /// Empties the tables of a projection.
  public void clear(Subscriber.Projection<PublishedEvent> projection) throws SQLException {
    projection.clear(connection);
  }

  /// The rows of a query, columns joined by a bar.
  public List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join("|", columns));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    execute("drop schema " + schema + " cascade");
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
