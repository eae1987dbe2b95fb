package io.dealstream.eventkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many writers in two instances, and a reader who would notice if a position became visible before
/// a smaller one.
final class LogAttackTest {
  private static final int WRITERS = 16;
  private static final int APPENDS = 150;

  private final Schema schema = Schema.fresh();
  private final List<UUID> streams =
      IntStream.range(0, 6).mapToObj(n -> UUID.randomUUID()).toList();
  private final AtomicLong written = new AtomicLong();

  @Test
  void aReaderWhoTailsTheLogSeesEveryPositionInOrderWhileManyWrite() {
    try (PostgresEventStore one = store();
        PostgresEventStore two = store();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        PostgresEventStore store = writer % 2 == 0 ? one : two;
        Random random = new Random(writer);
        writers.add(threads.submit(() -> write(store, random)));
      }
      List<RecordedEvent> seen = new ArrayList<>();
      while (!writers.stream().allMatch(Future::isDone)) {
        seen.addAll(one.readAfter(seen.size(), 97));
      }
      writers.forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(1)));
      seen.addAll(one.readAfter(seen.size(), Integer.MAX_VALUE));

      assertComplete(seen);
      assertThat(one.head()).isEqualTo(seen.size());
    }
  }

  private void assertComplete(List<RecordedEvent> seen) {
    assertThat(seen).hasSize(written.intValue());
    assertThat(seen)
        .extracting(RecordedEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, seen.size()).boxed().toList());
    assertThat(seen).extracting(RecordedEvent::recordedAt).isSortedAccordingTo(Instant::compareTo);
    for (UUID stream : streams) {
      List<Integer> versions =
          seen.stream()
              .filter(e -> e.streamId().equals(stream))
              .map(RecordedEvent::version)
              .toList();
      assertThat(versions)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, versions.size()).boxed().toList());
    }
  }

  private void write(PostgresEventStore store, Random random) {
    int[] versions = new int[streams.size()];
    for (int i = 0; i < APPENDS; i++) {
      int stream = random.nextInt(streams.size());
      int events = 1 + random.nextInt(3);
      switch (store.append(Appends.append(streams.get(stream), versions[stream], events))) {
        case AppendResult.Appended(int version, long position) -> {
          versions[stream] = version;
          written.addAndGet(events);
        }
        case AppendResult.Conflict(int actual) -> versions[stream] = actual;
        case AppendResult.Replayed replayed -> throw new AssertionError(replayed);
        case AppendResult.KeyReused reused -> throw new AssertionError(reused);
        case AppendResult.Refused refused -> throw new AssertionError(refused);
      }
    }
  }

  private PostgresEventStore store() {
    return new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  }
}
