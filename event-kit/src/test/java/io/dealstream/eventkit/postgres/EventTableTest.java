package io.dealstream.eventkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table keeps the promise that the code makes, whoever connects.
final class EventTableTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Schema schema = Schema.fresh();

  @BeforeEach
  void twoEvents() {
    try (PostgresEventStore store = store()) {
      store.append(Appends.append(UUID.randomUUID(), 0, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set type = 'other'",
        "update event set data = '{}' where position = 1",
        "delete from event where position = 2",
        "delete from event",
        "truncate event"
      })
  void anEventIsNeitherChangedNorRemoved(String statement) {
    assertThatThrownBy(() -> schema.asOwner(statement)).hasMessageContaining("never changed");
    assertThatThrownBy(() -> schema.run(statement)).isInstanceOf(IllegalStateException.class);
    assertThat(schema.value("select count(*) from event")).isEqualTo("2");
  }

  @Test
  void theTimeOfRecordingNeverGoesBackAlsoWhenTheClockDoes() {
    Instant future = Instant.parse("2999-01-01T00:00:00Z");
    schema.run("update log_head set recorded_at = '" + future + "'");
    try (PostgresEventStore store = store()) {
      store.append(Appends.append(UUID.randomUUID(), 0, 1));
      assertThat(store.readAfter(2, 1).getFirst().recordedAt()).isEqualTo(future);
    }
  }

  /// The planner prefers to read a small table whole, and plans are kept while the table grows.
  @Test
  void theWriterNeverReadsTheKeysFromBeginningToEnd() {
    schema.asOwner("analyze command_key");
    int before = scans("seq_scan"); // to build an index, the table was read once
    try (PostgresEventStore store = store()) {
      for (int i = 0; i < 30; i++) {
        store.append(Appends.once(Appends.append(UUID.randomUUID(), 0, 1), "key " + i, "same"));
      }
    }
    await().atMost(LIMIT).until(() -> scans("idx_scan") >= 30);
    assertThat(scans("seq_scan")).isEqualTo(before);
  }

  private int scans(String kind) {
    return Integer.parseInt(
        schema.value(
            "select "
                + kind
                + " from pg_stat_user_tables where relname = 'command_key'"
                + " and schemaname = current_schema()"));
  }

  private PostgresEventStore store() {
    return new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  }
}
