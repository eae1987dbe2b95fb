package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.Note;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RebuildTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
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
    await()
        .atMost(Desk.LIMIT)
        .until(() -> {
          desk.rows.next().notes(0, 1).notes(1, 1).notes(2, 1).send();
          return two.counts().applied() > 0;
        });
    await().atMost(Desk.LIMIT).until(() -> one.lag().records() + two.lag().records() == 0);
    int all = (int) desk.count();

    one.rebuild().get(30, TimeUnit.SECONDS);
    desk.awaitOnce(all);
  }

  @Test
  void aRebuildThatWasNeverDoneIsToldSo() {
    Subscription<Note> reader = desk.read(new Seen("test.nowhere"));
    var asked = reader.rebuild();
    reader.close();
    assertThatThrownBy(() -> asked.get(1, TimeUnit.SECONDS)).hasMessageContaining("closed");
  }
}
