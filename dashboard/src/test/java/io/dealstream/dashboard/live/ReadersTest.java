package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadersTest {
  private final Readers readers = new Readers(3, 2, new SimpleMeterRegistry());

  @Test
  void nobodyTakesThePlacesOfAll() {
    assertThat(readers.enter("sara")).isEmpty();
    assertThat(readers.enter("sara")).isEmpty();
    assertThat(readers.enter("sara")).contains(Refusal.TOO_MANY_OF_ONE_PERSON);
    assertThat(readers.enter("leo")).isEmpty();
    assertThat(readers.enter("leo")).contains(Refusal.TOO_MANY_READERS);
    assertThat(readers.count()).isEqualTo(3);
  }

  @Test
  void whoLeavesMakesRoom() {
    readers.enter("sara");
    readers.enter("sara");
    readers.leave("sara");
    assertThat(readers.enter("sara")).isEmpty();
    readers.leave("sara");
    readers.leave("sara");
    assertThat(readers.count()).isZero();
    assertThat(readers.enter("leo")).isEmpty();
  }

  @Test
  void thereAreNeverMoreThanMayHoweverManyComeAtOnce() throws Exception {
    Readers few = new Readers(10, 1_000, new SimpleMeterRegistry());
    CountDownLatch start = new CountDownLatch(1);
    AtomicInteger in = new AtomicInteger();
    List<Thread> crowd =
        IntStream.range(0, 64)
            .mapToObj(i ->
                Thread.ofPlatform()
                    .start(() -> {
                      await(start);
                      if (few.enter("sara").isEmpty()) {
                        in.incrementAndGet();
                      }
                    }))
            .toList();
    start.countDown();
    for (Thread one : crowd) {
      assertThat(one.join(Duration.ofSeconds(30))).isTrue();
    }
    assertThat(in).hasValue(10);
    assertThat(few.count()).isEqualTo(10);
  }

  private static void await(CountDownLatch start) {
    try {
      assertThat(start.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
