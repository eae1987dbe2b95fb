package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.eventkit.support.Broker;
import io.dealstream.eventkit.support.Note;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SubscriptionTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void duplicatesAreDroppedAndCounted() {
    desk.rows.notes(0, 30).notes(1, 20).send().send();
    Subscription<Note> reader = desk.read();

    await().atMost(Desk.LIMIT).until(() -> reader.counts().duplicates() == 50);
    desk.awaitOnce(50);
    assertThat(reader.counts()).isEqualTo(new Subscription.Counts(50, 50, 0));
    desk.awaitHealth(reader, true, "reading");
  }

  @Test
  void aBatchOfDuplicatesLeavesTheTimeOfTheLastEventAlone() {
    desk.rows.notes(0, 3).send();
    Subscription<Note> reader = desk.read();
    desk.awaitOnce(3);
    desk.rows.send();
    await().atMost(Desk.LIMIT).until(() -> reader.counts().duplicates() == 3);

    assertThat(
            desk.schema.value(
                "select next_offset || ' ' || number || ' ' || to_char(event_time, 'YYYY')"
                    + " from projection_offset where partition = 0"))
        .isEqualTo("6 3 2026");
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

  @Test
  void whatMayBeIgnoredIsPassedOver() {
    desk.rows.note(0, "a").row(0, "note.ignored.v1", "?").note(0, "b").send();
    Subscription<Note> reader = desk.read();
    desk.awaitSeen(0, "1x1 3x1");
    desk.awaitHealth(reader, true, "reading");
  }

  @Test
  void olderVersionsAreBroughtUp() {
    desk.rows.row(0, "note.written.v1", "{\"text\":\"old\"}").send();
    desk.read();
    desk.awaitSeen(0, "1x1");
    assertThat(desk.schema.value("select text from seen")).isEqualTo("old");
  }

  /// The records of all partitions come in one batch, which fails as a whole. What is passed over at
  /// the end of the healthy ones must be passed over then too, or the next record looks like a gap.
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

  @ParameterizedTest
  @ValueSource(strings = {"passing", "wrapped"})
  void aFailureOfTheDatabaseThatPassesIsTriedAgain(String text) {
    desk.rows.note(0, "a").note(0, text).note(0, "c").note(1, "d").send();
    Subscription<Note> reader = desk.read(new Seen(desk.topic).failing(2));
    desk.awaitOnce(4);
    desk.awaitHealth(reader, true, "reading");
  }

  /// An error between the rows and the commit must commit neither rows nor place.
  @Test
  void anErrorCommitsNothingAndEndsNoThread() {
    desk.rows.note(0, "a").note(0, "error").note(0, "c").send();
    Subscription<Note> reader = desk.read(new Seen(desk.topic).failing(2));
    desk.awaitSeen(0, "1x1 2x1 3x1");
    desk.awaitHealth(reader, true, "reading");
  }

  @Test
  void lagAndCountsTellTheTruthAlsoOfAPartitionThatStands() {
    desk.rows.note(0, "poison").notes(0, 9).notes(1, 5).send();
    Subscription<Note> reader = desk.read();
    desk.awaitHealth(reader, false, "cannot be applied");
    await().atMost(Desk.LIMIT).until(() -> reader.lag().records() == 10);
    assertThat(reader.counts().applied()).isEqualTo(5);

    desk.rows.next().notes(0, 90).send();
    await().atMost(Desk.LIMIT).until(() -> reader.lag().records() == 100);
    assertThat(reader.lag().seconds()).isPositive();
  }

  @Test
  void nothingWaitsWhenAllIsApplied() {
    desk.rows.notes(0, 100).send();
    Subscription<Note> reader = desk.read();
    desk.awaitOnce(100);
    await().atMost(Desk.LIMIT).until(() -> reader.lag().records() == 0);
    assertThat(reader.lag()).isEqualTo(new Subscription.Lag(0, 0));
  }

  @Test
  void aRebuildEmptiesTheReadModelAndFillsItAgain() throws Exception {
    desk.rows.notes(0, 40).notes(1, 30).send();
    Subscription<Note> reader = desk.read();
    desk.awaitOnce(70);
    desk.schema.run("update seen set text = 'wrong'");

    reader.rebuild().get(30, TimeUnit.SECONDS);
    // From now on the lag tells when it is full.
    await().atMost(Desk.LIMIT).until(() -> reader.lag().records() == 0);
    assertThat(desk.schema.value("select count(*) || min(text) || max(text) from seen"))
        .isEqualTo("70nn");
    desk.awaitOnce(70);
  }

  @Test
  void aRebuildFreesAPartitionThatStood() throws Exception {
    desk.rows.note(0, "a").note(0, "error").note(0, "c").send();
    Seen projection = new Seen(desk.topic);
    Subscription<Note> reader = desk.read(projection);
    desk.awaitOnce(3);
    desk.rows.next().note(0, "d").lost().note(0, "e").send();
    desk.awaitHealth(reader, false, "records are missing");

    reader.rebuild().get(30, TimeUnit.SECONDS);
    desk.awaitSeen(0, "1x1 2x1 3x1");
    desk.awaitHealth(reader, false, "records are missing");
  }

  /// The other instance has nothing new to read, and still has to fill in its part.
  @Test
  void aRebuildReachesThePartitionsOfOtherInstances() throws Exception {
    desk.rows.notes(0, 10).notes(1, 10).notes(2, 10).send();
    Subscription<Note> one = desk.read();
    desk.awaitOnce(30);
    Subscription<Note> two = desk.read();
    desk.awaitHealth(two, true, "reading");
    desk.rows.next().notes(0, 10).notes(1, 10).notes(2, 10).send();
    desk.awaitOnce(60);
    await().atMost(Desk.LIMIT).until(() -> {
      desk.rows.next().notes(0, 1).notes(1, 1).notes(2, 1).send();
      return two.counts().applied() > 0;
    });
    await().atMost(Desk.LIMIT).until(() -> one.lag().records() + two.lag().records() == 0);
    int all = (int) desk.count();

    one.rebuild().get(30, TimeUnit.SECONDS);
    desk.awaitOnce(all);
  }

  @Test
  void aPartitionThatIsAddedIsReadFromItsStart() {
    desk.rows.notes(0, 2).send();
    Subscription<Note> first = desk.read();
    desk.awaitOnce(2);
    first.close();
    Broker.grow(desk.topic, 5);
    await().atMost(Desk.LIMIT).until(() -> Broker.partitions(desk.topic) == 5);
    desk.schema.run("delete from projection_offset where partition = 2");
    desk.rows.next().notes(2, 1).notes(4, 3).send();

    desk.read();
    desk.awaitSeen(4, "1x1 2x1 3x1");
    desk.awaitSeen(2, "1x1");
    assertThat(desk.schema.value("select count(*) from projection_offset")).isEqualTo("5");
  }

  @Test
  void aTopicThatIsNotThereIsNoticed() {
    Subscription<Note> reader = desk.read(new Seen("test.nowhere"));
    desk.awaitHealth(reader, false, "there is no topic test.nowhere");
  }

  @Test
  void aRebuildThatWasNeverDoneIsToldSo() {
    Subscription<Note> reader = desk.read(new Seen("test.nowhere"));
    var asked = reader.rebuild();
    reader.close();
    assertThatThrownBy(() -> asked.get(1, TimeUnit.SECONDS)).hasMessageContaining("closed");
  }
}
