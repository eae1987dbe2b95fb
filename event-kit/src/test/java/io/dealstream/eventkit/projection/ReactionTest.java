package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.projection.Subscriber.Reaction;
import io.dealstream.eventkit.support.Note;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReactionTest {
  private final Desk desk = new Desk();
  private final List<Long> done = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyEventIsReactedToInOrder() {
    desk.rows.notes(0, 5).send();
    Subscription<Note> reader = desk.read(reaction());
    await().atMost(Desk.LIMIT).until(() -> reader.counts().applied() == 5);
    assertThat(done).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void anEventThatCallsForNothingIsPassedOver() {
    desk.rows.note(0, "a").note(0, "idle").note(0, "c").send();
    Subscription<Note> reader = desk.read(reaction());
    await().atMost(Desk.LIMIT).until(() -> reader.counts().applied() == 3);
    assertThat(done).containsExactly(1L, 3L);
    assertThat(desk.schema.value("select number from projection_offset where partition = 0"))
        .isEqualTo("3");
  }

  @Test
  void theSameEventComesAgainWhenItsPlaceCouldNotBeSaved() {
    desk.rows.notes(0, 3).send();
    Subscription<Note> reader =
        desk.read(reaction(), desk.topic, LostCommits.of(desk.schema.pool(), 1));
    await().atMost(Desk.LIMIT).until(() -> reader.counts().applied() == 3);
    assertThat(done).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
  }

  @Test
  void anUnavailableStoreIsWaitedForAndNoEventIsSkipped() {
    failures.set(3);
    desk.rows.note(0, "unavailable").note(0, "b").send();
    Subscription<Note> reader = desk.read(reaction());
    await().atMost(Desk.LIMIT).until(() -> reader.counts().applied() == 2);
    assertThat(done).containsExactly(1L, 2L);
    desk.awaitHealth(reader, true, "reading");
  }

  @Test
  void anEventThatCannotBeReactedToStopsItsPartition() {
    desk.rows.note(0, "a").note(0, "poison").note(0, "c").send();
    Subscription<Note> reader = desk.read(reaction());
    desk.awaitHealth(reader, false, desk.topic + "-0", "offset 1", "cannot be applied");
    assertThat(done).contains(1L).doesNotContain(2L, 3L);
    assertThat(desk.schema.value("select number from projection_offset where partition = 0"))
        .isEqualTo("1");
  }

  @Test
  void aReactionIsNeverRepeatedByARebuild() {
    Subscription<Note> reader = desk.read(reaction());
    assertThat(reader.rebuildable()).isFalse();
    assertThatThrownBy(reader::rebuild).isInstanceOf(IllegalStateException.class);
  }

  private Reaction<Note> reaction() {
    return new Reaction<>() {
      @Override
      public String name() {
        return "reaction";
      }

      @Override
      public Set<String> topics() {
        return Set.of(desk.topic);
      }

      @Override
      public List<Received<Note>> calling(List<Received<Note>> events) {
        return events.stream()
            .filter(one ->
                !(one.event() instanceof Note.Written(var text, var words) && text.equals("idle")))
            .toList();
      }

      @Override
      public void react(Received<Note> event) {
        if (event.event() instanceof Note.Written(String text, int words)) {
          fail(text);
        }
        done.add(event.envelope().number());
      }
    };
  }

  private void fail(String text) {
    if (text.equals("poison")) {
      throw new IllegalStateException("poison");
    }
    if (text.equals("unavailable") && failures.getAndDecrement() > 0) {
      throw new StoreUnavailable("try again", null);
    }
  }
}
