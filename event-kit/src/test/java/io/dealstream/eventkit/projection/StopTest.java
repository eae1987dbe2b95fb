package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.eventkit.support.Broker;
import io.dealstream.eventkit.support.Note;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not be applied, and what must not be applied after it.
final class StopTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aMissingRecordStopsItsPartitionAndNoOther() {
    desk.rows.note(0, "a").note(0, "b").lost().note(0, "c").note(0, "d").note(1, "e").send();
    Subscription<Note> reader = desk.read();

    desk.awaitHealth(reader, false, desk.topic + "-0", "offset 1", "records are missing");
    desk.rows.next().note(0, "f").note(1, "g").send();
    desk.awaitSeen(1, "1x1 2x1");
    assertThat(desk.seen(0)).isEqualTo("1x1");
    assertThat(reader.counts().gaps()).isEqualTo(1);
    assertThat(reader.stopped()).containsOnlyKeys(desk.topic + "-0");
  }

  @Test
  void recordsThatTheTopicHasDroppedStopTheirPartitionAndNoOther() {
    desk.rows.notes(0, 5).notes(1, 2).send();
    Broker.removeBefore(new TopicPartition(desk.topic, 0), 3);
    Subscription<Note> reader = desk.read();

    desk.awaitHealth(reader, false, desk.topic + "-0", "records are missing");
    desk.awaitSeen(1, "1x1 2x1");
    desk.rows.next().note(0, "f").note(1, "g").send();
    desk.awaitSeen(1, "1x1 2x1 3x1");
    assertThat(desk.seen(0)).isEmpty();
    assertThat(reader.counts().gaps()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aRecordThatCannotBeReadStopsItsPartitionAndNoOther(Spoiled how) {
    desk.rows.note(0, "a");
    spoiled(how).note(0, "c").note(1, "d").send();
    Subscription<Note> reader = desk.read();

    desk.awaitHealth(reader, false, "stopped", desk.topic + "-0", "offset 1");
    desk.rows.next().note(0, "e").note(1, "f").send();
    desk.awaitSeen(1, "1x1 2x1");
    assertThat(desk.seen(0)).isEqualTo("1x1");
    assertThat(reader.stopped()).hasSize(1);
  }

  /// The records of all partitions come in one batch, which fails as a whole. What is passed over
  /// at the end of the healthy ones must be passed over then too, or the next record looks like a
  /// gap.
  @ParameterizedTest
  @ValueSource(strings = {"poison", "secret"})
  void anEventThatCannotBeAppliedStopsItsPartitionAfterAllBeforeIt(String text) {
    desk.rows.note(0, "a").note(0, "b").note(0, text).note(0, "d");
    desk.rows.note(1, "e").row(1, "note.ignored.v1", "?").row(2, "note.ignored.v1", "?").send();
    Subscription<Note> reader = desk.read();

    desk.awaitHealth(reader, false, desk.topic + "-0", "offset 2", "cannot be applied");
    desk.rows.next().note(0, "f").note(1, "g").note(2, "h").send();
    desk.awaitSeen(1, "1x1 3x1");
    desk.awaitSeen(2, "2x1");
    assertThat(desk.seen(0)).isEqualTo("1x1 2x1");
    assertThat(reader.counts().gaps()).isZero();
    assertThat(reader.stopped()).hasSize(1);
    assertThat(reader.health().detail()).as("no data").doesNotContain("secret,", "Failing row");
  }

  enum Spoiled {
    NO_HEADERS,
    NO_TIME,
    STRANGE_TIME,
    STRANGE_NUMBER,
    NO_VALUE,
    NOT_JSON,
    NULL,
    OTHER_DATA,
    UNKNOWN_TYPE
  }

  private Rows spoiled(Spoiled how) {
    return switch (how) {
      case NO_HEADERS -> desk.rows.note(0, "b").without(EnvelopeHeaders.NUMBER);
      case NO_TIME -> desk.rows.note(0, "b").without(EnvelopeHeaders.TIME);
      case STRANGE_TIME -> desk.rows.note(0, "b").with(EnvelopeHeaders.TIME, "yesterday");
      case STRANGE_NUMBER -> desk.rows.note(0, "b").with(EnvelopeHeaders.NUMBER, "two");
      case NO_VALUE -> desk.rows.tombstone(0);
      case NOT_JSON -> desk.rows.row(0, "note.written.v3", "{\"text\":");
      case NULL -> desk.rows.row(0, "note.written.v3", "null");
      case OTHER_DATA -> desk.rows.row(0, "note.written.v3", "{\"color\":1}");
      case UNKNOWN_TYPE -> desk.rows.row(0, "note.torn.v1", "{}");
    };
  }
}
