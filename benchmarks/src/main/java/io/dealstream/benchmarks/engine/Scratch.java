package io.dealstream.benchmarks.engine;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.flywaydb.core.Flyway;

/// A schema and topics of our own beside those of the services, gone at the end. The schema has the
/// tables of the event engine as the services have them.
final class Scratch implements AutoCloseable {
  static final int PARTITIONS = 6;
  private static final String SCHEMA = "bench";
  private static final int POOL = 16;
  private static final int LIMIT_SECONDS = 30;

  private final Platform platform;
  private final Database database;
  private final String url;
  private final AgroalDataSource pool;

  Scratch(Platform platform) throws SQLException {
    this.platform = platform;
    this.database = platform.database("deal");
    this.url = database.jdbcUrl() + "?currentSchema=" + SCHEMA;
    dropSchema();
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
        .schemas(SCHEMA)
        .locations("classpath:db/eventkit")
        .placeholders(Map.of("service", database.user()))
        .load()
        .migrate();
    this.pool =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool ->
                    pool.maxSize(POOL)
                        .acquisitionTimeout(Duration.ofSeconds(3))
                        .connectionFactoryConfiguration(factory ->
                            factory
                                .jdbcUrl(url)
                                .principal(new NamePrincipal(database.ownerUser()))
                                .credential(new SimplePassword(database.ownerPassword())))));
  }

  /// A connection outside the pool.
  Connection open() throws SQLException {
    return DriverManager.getConnection(url, database.ownerUser(), database.ownerPassword());
  }

  DataSource pool() {
    return pool;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Makes a topic, and waits until every partition has its leader. A producer that begins earlier
  /// may see its first batch refused and its second one taken, which no retry can mend.
  void topic(String name) throws Exception {
    try (Admin admin = Admin.create(kafka())) {
      admin
          .createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
          .all()
          .get(LIMIT_SECONDS, TimeUnit.SECONDS);
      Replay.until(() -> hasLeaders(admin, name));
    }
  }

  /// A topic that was just made may still be unknown to the broker that is asked for it.
  private static boolean hasLeaders(Admin admin, String name) {
    Map<TopicPartition, OffsetSpec> partitions =
        IntStream.range(0, PARTITIONS)
            .boxed()
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(name, partition),
                    partition -> OffsetSpec.latest()));
    try {
      admin.listOffsets(partitions).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (Exception e) {
      if (e.getCause() instanceof RetriableException) {
        return false;
      }
      throw new IllegalStateException("topic " + name + " cannot be asked for its leaders", e);
    }
  }

  /// Removes topics with all their records.
  void removeTopics(List<String> names) throws Exception {
    try (Admin admin = Admin.create(kafka())) {
      admin.deleteTopics(names).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
  }

  /// Properties of any Kafka client, with all rights.
  Map<String, Object> kafka() {
    return new HashMap<>(platform.kafka().clientProperties("admin"));
  }

  @Override
  public void close() throws SQLException {
    pool.close();
    dropSchema();
  }

  private void dropSchema() throws SQLException {
    execute("drop schema if exists " + SCHEMA + " cascade");
  }
}
