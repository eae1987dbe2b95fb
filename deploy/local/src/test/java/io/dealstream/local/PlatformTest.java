package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Platform platform;

  // Not the one that tests share: what this is about are the child processes.
  @BeforeAll
  static void start() {
    platform = Platform.start(new PlatformSettings(folder, Ports.free()));
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void everyServiceReachesItsOwnDatabase() throws SQLException {
    for (String name : List.of("deal", "catalog", "announcement")) {
      try (Connection connection = runtime(name);
          Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery("SELECT current_user, current_database()")) {
        assertThat(found.next()).isTrue();
        assertThat(found.getString(1)).isEqualTo(name);
        assertThat(found.getString(2)).isEqualTo(name);
      }
    }
  }

  @Test
  void noRoleConnectsToAnotherServicesDatabase() {
    Database deal = platform.database("deal");
    String catalogUrl = platform.database("catalog").jdbcUrl();
    assertThatThrownBy(
            () -> DriverManager.getConnection(catalogUrl, deal.user(), deal.password()).close())
        .hasMessageContaining("permission denied for database");
    assertThatThrownBy(() ->
            DriverManager.getConnection(catalogUrl, deal.ownerUser(), deal.ownerPassword()).close())
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void aWrongPasswordOpensNothing() {
    assertThatThrownBy(() ->
            DriverManager.getConnection(platform.database("deal").jdbcUrl(), "postgres", "postgres")
                .close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void theRuntimeRoleWritesRowsButCreatesNoTables() throws SQLException {
    try (Connection owner = owner("deal")) {
      run(owner, "CREATE TABLE rows_only (id bigint GENERATED ALWAYS AS IDENTITY, word text)");
    }
    try (Connection connection = runtime("deal")) {
      run(connection, "INSERT INTO rows_only (word) VALUES ('one')");
      run(connection, "UPDATE rows_only SET word = 'two'");
      run(connection, "DELETE FROM rows_only");
      assertThatThrownBy(() -> run(connection, "CREATE TABLE more (id bigint)"))
          .hasMessageContaining("permission denied for schema public");
    }
  }

  @Test
  void theExtensionsForRangesAndSearchAreThere() throws SQLException {
    try (Connection connection = runtime("catalog");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_extension WHERE extname IN ('btree_gist', 'pg_trgm')")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getInt(1)).isEqualTo(2);
    }
  }

  @Test
  void announcementServiceReadsDealsButNothingConfidential() {
    assertThat(readable("announcement-service", "dealstream.deals")).isTrue();
    for (String secret :
        List.of(
            "dealstream.deal-terms",
            "dealstream.licensees",
            "dealstream.title-rights",
            "dealstream.holds")) {
      assertThatThrownBy(() -> readable("announcement-service", secret))
          .isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void aServiceWritesToItsOwnTopicsOnly() {
    write("deal-service", "dealstream.deals", "mine");
    assertThatThrownBy(() -> write("deal-service", "dealstream.titles", "not mine"))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> write("dashboard", "dealstream.deals", "not mine"))
        .isInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void aServiceUsesGroupsOfItsOwnNameOnly() throws Exception {
    try (Admin admin = Admin.create(client("catalog-service"))) {
      assertThat(
              admin
                  .listConsumerGroupOffsets("catalog-service.pages")
                  .partitionsToOffsetAndMetadata()
                  .get(30, TimeUnit.SECONDS))
          .isEmpty();
      assertThatThrownBy(() ->
              admin
                  .listConsumerGroupOffsets("deal-service.pipeline")
                  .partitionsToOffsetAndMetadata()
                  .get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(GroupAuthorizationException.class);
    }
  }

  @Test
  void postgresKeepsItsRowsWhenItIsKilledAndRestarted() throws SQLException {
    try (Connection owner = owner("announcement")) {
      run(owner, "CREATE TABLE kept (word text)");
      run(owner, "INSERT INTO kept VALUES ('still here')");
    }
    platform.postgres().kill();
    assertThatThrownBy(() -> runtime("announcement").close()).isInstanceOf(SQLException.class);
    platform.postgres().start();
    platform.postgres().restart();
    try (Connection connection = runtime("announcement");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT word FROM kept")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo("still here");
    }
  }

  @Test
  void aServerThatOutlivedItsStarterIsEndedBeforeTheNextOne(@TempDir Path data) {
    PlatformSettings settings = new PlatformSettings(data, Ports.free());
    try (Platform forgotten = Platform.prepare(settings)) {
      forgotten.postgres().start();
      try (Platform next = Platform.prepare(settings)) {
        next.postgres().start();
        assertThat(forgotten.postgres().alive()).isFalse();
        assertThat(next.postgres().alive()).isTrue();
      }
    }
  }

  @Test
  void kafkaKeepsItsRecordsWhenItIsKilledAndRestarted() {
    write("catalog-service", "dealstream.titles", "still here");
    long before = end("dashboard", "dealstream.titles");
    platform.kafka().kill();
    platform.kafka().start();
    platform.kafka().restart();
    assertThat(end("dashboard", "dealstream.titles")).isEqualTo(before).isPositive();
  }

  @Test
  void theEnvironmentOfAServiceNamesItsOwnRolesOnly() {
    Map<String, String> environment = platform.environment("catalog-service");
    assertThat(environment)
        .containsEntry("DEALSTREAM_DATABASE_USER", "catalog")
        .containsEntry("DEALSTREAM_KAFKA_USER", "catalog-service")
        .containsEntry("DEALSTREAM_KAFKA_SERVERS", platform.kafka().bootstrapServers());
    assertThat(environment.values()).doesNotContain(platform.database("deal").password());
    assertThat(environment).doesNotContainKey("DEALSTREAM_WEBHOOKS_KEY");
    assertThat(platform.environment("announcement-service").get("DEALSTREAM_WEBHOOKS_KEY"))
        .hasSizeGreaterThanOrEqualTo(32)
        .isEqualTo(platform.environment("announcement-service").get("DEALSTREAM_WEBHOOKS_KEY"));
  }

  private Connection runtime(String name) throws SQLException {
    Database database = platform.database(name);
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private Connection owner(String name) throws SQLException {
    Database database = platform.database(name);
    return DriverManager.getConnection(
        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Map<String, Object> client(String user) {
    return new HashMap<>(platform.kafka().clientProperties(user));
  }

  private boolean readable(String user, String topic) {
    return end(user, topic) >= 0;
  }

  private long end(String user, String topic) {
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(client(user), text, text)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, Duration.ofSeconds(30)).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      return consumer.endOffsets(partitions, Duration.ofSeconds(30)).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private void write(String user, String topic, String value) {
    StringSerializer text = new StringSerializer();
    // An idempotent producer that is refused fails at one of two places, whichever is first.
    Map<String, Object> properties = client(user);
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(properties, text, text)) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
