package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.ChildJvm;
import io.dealstream.eventkit.support.Note;
import io.dealstream.local.Platform;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Projections that die, or that meet another of their kind.
final class ProjectionFaultTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aProjectionThatDiesBeforeOrAfterItsCommitAppliesEverythingOnce() throws Exception {
    desk.rows.notes(0, 50).notes(1, 50).send();
    die("before");
    assertThat(desk.count()).isZero();
    die("after");
    assertThat(desk.count()).isPositive();
    desk.rows.next().notes(0, 50).notes(1, 50).notes(2, 50).send();
    die("before");
    die("after");
    desk.read();
    desk.awaitOnce(250);
  }

  /// Two groups give each of the two all partitions, as if the broker were mistaken.
  @Test
  void ofTwoOwnersOfOnePartitionOnlyOneCommits() {
    desk.rows.notes(0, 500).notes(1, 500).send();
    Subscription<Note> one = desk.read(new Seen(desk.topic), desk.topic, desk.schema.pool());
    Subscription<Note> two = desk.read(new Seen(desk.topic), desk.topic + "2", desk.schema.pool());
    for (int i = 0; i < 20; i++) {
      desk.rows.next().notes(0, 25).notes(1, 25).send();
    }
    desk.awaitOnce(2000);
    await().atMost(Desk.LIMIT).until(() -> one.lag().records() + two.lag().records() == 0);
    assertThat(one.counts().applied() + two.counts().applied()).isEqualTo(2000);
    desk.awaitHealth(one, true, "reading");
    desk.awaitHealth(two, true, "reading");
  }

  @Test
  void partitionsThatChangeHandsLoseAndDoubleNothing() {
    Subscription<Note> one = desk.read();
    for (int i = 0; i < 4; i++) {
      desk.rows.next().notes(0, 100).notes(1, 100).notes(2, 100).send();
      Subscription<Note> guest = desk.read();
      desk.rows.next().notes(0, 100).notes(1, 100).notes(2, 100).send();
      desk.awaitHealth(guest, true, "reading");
      guest.close();
    }
    desk.awaitOnce(2400);
    desk.awaitHealth(one, true, "reading");
  }

  @Test
  void databaseAndBrokerKilledUnderLoadLoseAndDoubleNothing() {
    Subscription<Note> reader = desk.read();
    desk.rows.notes(0, 500).notes(1, 500).send();
    await().atMost(Desk.LIMIT).until(() -> desk.count() > 0);
    desk.rows.next().notes(0, 500).notes(1, 500).send();
    Platform.forTests().postgres().kill();
    desk.rows.next().notes(2, 500).send();
    await().atMost(Desk.LIMIT).until(() -> !reader.health().ready());
    Platform.forTests().postgres().start();
    await().atMost(Desk.LIMIT).until(() -> desk.count() == 2500);
    Platform.forTests().kafka().kill();
    Platform.forTests().kafka().start();
    desk.rows.next().notes(0, 500).send();
    desk.awaitOnce(3000);
    desk.awaitHealth(reader, true, "reading");
  }

  private void die(String when) throws InterruptedException {
    ChildJvm.start(ProjectionChild.class, desk.schema, Map.of("TOPIC", desk.topic, "DIES", when))
        .endsWith(ProjectionChild.DIED);
  }
}
