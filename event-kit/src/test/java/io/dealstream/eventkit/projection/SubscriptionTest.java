package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.Broker;
import io.dealstream.eventkit.support.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    String place =
        "select next_offset || ' ' || number || ' ' || to_char(event_time, 'YYYY')"
            + " from projection_offset where partition = 0";
    await().atMost(Desk.LIMIT).until(() -> desk.schema.value(place).equals("6 3 2026"));
  }

  @Test
  void whatMayBeIgnoredIsPassedOver() {
    desk.rows.note(0, "a").row(0, "note.ignored.v1", "?").note(0, "b").send();
    Subscription<Note> reader = desk.read();
    desk.awaitSeen(0, "1x1 3x1");
    desk.awaitHealth(reader, true, "reading");
  }

  @Test
  void whatDoesNotConcernItIsNotHandedOverAndItsPlaceIsKept() {
    desk.rows.note(0, "unconcerned").note(0, "a").note(0, "unconcerned").send();
    Subscription<Note> reader = desk.read();
    desk.awaitSeen(0, "2x1");
    await().atMost(Desk.LIMIT).until(() -> number(0).equals("3"));
    assertThat(reader.counts()).isEqualTo(new Subscription.Counts(1, 0, 0));
  }

  @Test
  void aGapAmongWhatDoesNotConcernItStopsThePartition() {
    desk.rows.note(0, "a").note(0, "unconcerned").note(0, "a").lost().note(0, "unconcerned").send();
    Subscription<Note> reader = desk.read();
    desk.awaitHealth(reader, false, "records are missing");
    await().atMost(Desk.LIMIT).until(() -> number(0).equals("2"));
    desk.awaitSeen(0, "1x1");
  }

  @Test
  void olderVersionsAreBroughtUp() {
    desk.rows.row(0, "note.written.v1", "{\"text\":\"old\"}").send();
    desk.read();
    desk.awaitSeen(0, "1x1");
    assertThat(desk.schema.value("select text from seen")).isEqualTo("old");
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

  private String number(int partition) {
    return desk.schema.value("select number from projection_offset where partition = " + partition);
  }
}
