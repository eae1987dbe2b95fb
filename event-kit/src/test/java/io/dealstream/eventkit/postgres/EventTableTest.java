package io.dealstream.eventkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Schema;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table keeps the promise that the code makes, whoever connects.
final class EventTableTest {
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

  private PostgresEventStore store() {
    return new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  }
}
