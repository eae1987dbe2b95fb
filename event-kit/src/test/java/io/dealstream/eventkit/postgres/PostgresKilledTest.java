package io.dealstream.eventkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Schema;
import io.dealstream.local.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// PostgreSQL dies by SIGKILL while many append, and comes back.
final class PostgresKilledTest {
  private static final int CALLERS = 24;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Schema schema = Schema.fresh();
  private final Queue<Append> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<Append> unknown = new ConcurrentLinkedQueue<>();
  private final Queue<Append> refused = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean enough = new AtomicBoolean();

  @Test
  void everyAcknowledgedAppendIsThereOnceAndNobodyHangs() {
    try (PostgresEventStore store =
            new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> callers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(threads.submit(() -> call(store)));
      }
      for (int kill = 0; kill < 2; kill++) {
        int before = acknowledged.size();
        int refusedBefore = refused.size() + unknown.size();
        await().atMost(LIMIT).until(() -> acknowledged.size() > before + 500);
        Platform.forTests().postgres().kill();
        // Everyone hears of the outage within the limit for an answer.
        await()
            .atMost(LIMIT)
            .until(() -> refused.size() + unknown.size() >= refusedBefore + CALLERS);
        Platform.forTests().postgres().start();
      }
      int before = acknowledged.size();
      await().atMost(LIMIT).until(() -> acknowledged.size() > before + 500);
      enough.set(true);
      callers.forEach(caller -> assertThat(caller).succeedsWithin(Duration.ofSeconds(20)));
      assertThat(store.healthy()).isTrue();
      check(store.readAfter(0, Integer.MAX_VALUE));
    }
  }

  private void call(PostgresEventStore store) {
    UUID stream = UUID.randomUUID();
    int version = 0;
    while (!enough.get()) {
      Append append = Appends.append(stream, version, 1);
      try {
        switch (store.append(append)) {
          case AppendResult.Appended(int now, long position) -> {
            version = now;
            acknowledged.add(append);
          }
          // An append whose outcome was unknown has happened after all.
          case AppendResult.Conflict(int actual) -> version = actual;
          case AppendResult.Replayed replayed -> throw new AssertionError(replayed);
          case AppendResult.KeyReused reused -> throw new AssertionError(reused);
          case AppendResult.Refused refused -> throw new AssertionError(refused);
        }
      } catch (StoreUnavailable.OutcomeUnknown e) {
        unknown.add(append);
      } catch (StoreUnavailable e) {
        refused.add(append);
        Thread.onSpinWait();
      }
    }
  }

  private void check(List<RecordedEvent> log) {
    assertThat(log)
        .extracting(RecordedEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
    assertThat(log).extracting(RecordedEvent::recordedAt).isSortedAccordingTo(Instant::compareTo);
    List<UUID> ids = log.stream().map(RecordedEvent::id).toList();
    assertThat(ids).doesNotHaveDuplicates().containsAll(idsOf(acknowledged));
    assertThat(ids).as("refused means not written").doesNotContainAnyElementsOf(idsOf(refused));
    List<UUID> explained = new ArrayList<>(idsOf(acknowledged));
    explained.addAll(idsOf(unknown));
    assertThat(explained).as("nothing else is there").containsAll(ids);
  }

  private static List<UUID> idsOf(Queue<Append> appends) {
    return appends.stream().map(append -> append.events().getFirst().id()).toList();
  }
}
