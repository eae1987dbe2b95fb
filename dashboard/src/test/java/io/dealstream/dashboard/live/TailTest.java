package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.live.LiveEvent.Spot;
import io.dealstream.dashboard.live.Tail.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TailTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Place BEGIN = Place.begin(2, 1, 1);

  private final Tail tail = new Tail(4, BEGIN);

  @Test
  void whoWaitsGetsWhatComes() throws Exception {
    var waiting = CompletableFuture.supplyAsync(() -> look(0, LONG), Thread::startVirtualThread);
    tail.add(event(0));
    assertThat(waiting.get(30, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            Look.Items.class, got -> assertThat(offsets(got)).containsExactly(0L));
  }

  @Test
  void nothingIsSaidOfWhatDoesNotComeInTime() {
    assertThat(look(0, Duration.ZERO)).isEqualTo(new Look.Nothing());
  }

  @Test
  void piecesFollowEachOtherWithoutGap() {
    for (int i = 0; i < 4; i++) {
      tail.add(event(i));
    }
    Look.Items first = (Look.Items) look(0, LONG);
    assertThat(offsets(first)).containsExactly(0L, 1L, 2L);
    assertThat(offsets((Look.Items) look(first.next(), LONG))).containsExactly(3L);
  }

  @Test
  void itKeepsAsMuchAsFitsAndTellsWhoIsTooSlow() {
    for (int i = 0; i < 6; i++) {
      tail.add(event(i));
    }
    assertThat(look(1, LONG)).isEqualTo(new Look.Gone());
    assertThat(tail.oldest().next()).isEqualTo(2);
    assertThat(tail.oldest().place()).hasToString("d2.0-t0-a0");
    assertThat(tail.now().place()).hasToString("d6.0-t0-a0");
    assertThat(tail.newestFirst())
        .extracting(event -> event.spot().offset())
        .containsExactly(5L, 4L, 3L, 2L);
  }

  @Test
  void whatStandsOnItsTopicOnceMoreIsToldOnce() {
    tail.add(event(0));
    tail.add(event(1));
    tail.add(event(2, 2));
    tail.add(event(3, 1));
    assertThat(tail.now().place()).hasToString("d4~2.0-t0-a0");
    tail.add(event(4, 3));
    assertThat(offsets((Look.Items) look(0, LONG))).containsExactly(0L, 1L, 4L);
    assertThat(tail.now().place()).hasToString("d5~3.0-t0-a0");
  }

  @Test
  void whoWaitsIsToldWhenItIsClosed() throws Exception {
    var waiting = CompletableFuture.supplyAsync(() -> look(0, LONG), Thread::startVirtualThread);
    tail.close();
    assertThat(waiting.get(30, TimeUnit.SECONDS)).isEqualTo(new Look.Closed());
  }

  private Look look(long next, Duration limit) {
    try {
      return tail.since(next, 3, limit);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Long> offsets(Look.Items items) {
    return items.items().stream().map(event -> event.spot().offset()).toList();
  }

  private static LiveEvent event(long offset) {
    return event(offset, offset + 1);
  }

  private static LiveEvent event(long offset, long number) {
    return new LiveEvent(
        new Spot(Topic.DEALS, 0, offset, number),
        new UUID(0, offset),
        "dealstream.deals.offer-made.v1",
        Instant.EPOCH,
        offset,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        "{}");
  }
}
