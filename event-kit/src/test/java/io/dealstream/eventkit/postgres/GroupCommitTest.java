package io.dealstream.eventkit.postgres;

import static io.dealstream.eventkit.support.Appends.append;
import static io.dealstream.eventkit.support.Appends.given;
import static io.dealstream.eventkit.support.Appends.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.AppendResult.Appended;
import io.dealstream.eventkit.AppendResult.Conflict;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Blockade;
import io.dealstream.eventkit.support.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens to those who share a commit.
final class GroupCommitTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String WAITERS =
      " from pg_stat_activity where wait_event_type = 'Lock' and query like 'select position%'";

  private final Schema schema = Schema.fresh();
  private final AtomicInteger mostTogether = new AtomicInteger();
  private volatile Runnable onCommit = () -> {};
  private final PostgresEventStore store =
      new PostgresEventStore(
          schema.pool(),
          schema.own(),
          (events, appends, took) -> {
            mostTogether.accumulateAndGet(appends, Math::max);
            onCommit.run();
          });
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void close() {
    callers.close();
    store.close();
  }

  @Test
  void losersInOneCommitFailAlone() {
    List<UUID> streams = new ArrayList<>();
    List<CompletableFuture<AppendResult>> first;
    List<CompletableFuture<AppendResult>> second;
    try (Blockade blockade = new Blockade(schema)) {
      send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      for (int i = 0; i < 20; i++) {
        streams.add(UUID.randomUUID());
      }
      first = streams.stream().map(s -> send(append(s, 0, 1))).toList();
      await().atMost(LIMIT).until(() -> store.waiting() == 20);
      second = streams.stream().map(s -> send(append(s, 0, 1))).toList();
      await().atMost(LIMIT).until(() -> store.waiting() == 40);
    }
    assertThat(first).allSatisfy(f -> assertThat(f.join()).isInstanceOf(Appended.class));
    assertThat(second).allSatisfy(f -> assertThat(f.join()).isEqualTo(new Conflict(1)));
    await().atMost(LIMIT).until(() -> mostTogether.get() == 40);
    assertThat(store.head()).isEqualTo(21);
  }

  @Test
  void aPremiseThatChangesInTheSameCommitIsFalseForThoseAfterIt() {
    UUID premise = UUID.randomUUID();
    CompletableFuture<AppendResult> before;
    CompletableFuture<AppendResult> after;
    try (Blockade blockade = new Blockade(schema)) {
      send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      before = send(given(append(UUID.randomUUID(), 0, 1), premise, 0));
      await().atMost(LIMIT).until(() -> store.waiting() == 1);
      send(append(premise, 0, 1));
      await().atMost(LIMIT).until(() -> store.waiting() == 2);
      after = send(given(append(UUID.randomUUID(), 0, 1), premise, 0));
      await().atMost(LIMIT).until(() -> store.waiting() == 3);
    }
    assertThat(before.join()).isInstanceOf(Appended.class);
    assertThat(after.join()).isEqualTo(new Conflict(0));
    await().atMost(LIMIT).until(() -> mostTogether.get() == 3);
  }

  @Test
  void anAppendThatTheDatabaseRefusesFailsAlone() {
    Append poison =
        append(UUID.randomUUID(), 0, List.of(Appends.event("refused: \\u0000"), Appends.event("")));
    Append badKey = once(append(UUID.randomUUID(), 0, 1), "zero \u0000", "f");
    Append tooLongKey = once(append(UUID.randomUUID(), 0, 1), noise(100_000), "f");
    List<Append> poisons = List.of(poison, badKey, tooLongKey);
    List<CompletableFuture<AppendResult>> good = new ArrayList<>();
    List<CompletableFuture<AppendResult>> bad = new ArrayList<>();
    try (Blockade blockade = new Blockade(schema)) {
      send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      for (Append refused : poisons) {
        good.add(send(append(UUID.randomUUID(), 0, 2)));
        bad.add(send(refused));
        good.add(send(append(UUID.randomUUID(), 0, 2)));
      }
      await().atMost(LIMIT).until(() -> store.waiting() == 9);
    }
    assertThat(good).allSatisfy(f -> assertThat(f.join()).isInstanceOf(Appended.class));
    assertThat(bad)
        .allSatisfy(f ->
            assertThatThrownBy(f::join)
                .cause()
                .isInstanceOf(StoreUnavailable.class)
                .isNotInstanceOf(StoreUnavailable.OutcomeUnknown.class));
    assertThat(store.head()).isEqualTo(13);
    assertThat(store.healthy()).as("a caller's fault is not the writer's").isTrue();
  }

  @Test
  void aFullQueueAnswersAtOnce() {
    try (Blockade blockade = new Blockade(schema)) {
      send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      List<CompletableFuture<AppendResult>> waiting = new ArrayList<>();
      for (int i = 0; i < 4096; i++) {
        waiting.add(send(append(UUID.randomUUID(), 0, 1)));
      }
      await().atMost(LIMIT).until(() -> store.waiting() == 4096);

      assertThatThrownBy(() -> store.append(append(UUID.randomUUID(), 0, 1)))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("too many");
      assertThat(waiting).as("everybody else still waits").noneMatch(CompletableFuture::isDone);
    }
  }

  /// When the log is locked by an instance that hangs, the writer must not try the appends that it
  /// holds one after another, each with a lock timeout of its own: their callers are gone by then.
  @Test
  void whatCouldNotBeWrittenInTimeIsNotWrittenLater() {
    List<CompletableFuture<AppendResult>> waited = new ArrayList<>();
    try (Blockade blockade = new Blockade(schema)) {
      send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      for (int i = 0; i < 10; i++) {
        waited.add(send(append(UUID.randomUUID(), 0, 1)));
      }
      await()
          .atMost(LIMIT)
          .until(() -> waited.stream().allMatch(CompletableFuture::isDone) && lockWaiters() == 0);
    }
    assertThat(waited)
        .allSatisfy(f -> assertThatThrownBy(f::join).cause().isInstanceOf(StoreUnavailable.class));
    assertThat(send(append(UUID.randomUUID(), 0, 1)).join()).isEqualTo(new Appended(1, 1));
  }

  @Test
  void aListenerThatFailsHarmsNobody() {
    onCommit =
        () -> {
          throw new IllegalStateException("a meter is broken");
        };
    assertThat(store.append(append(UUID.randomUUID(), 0, 1))).isEqualTo(new Appended(1, 1));
    assertThat(store.append(append(UUID.randomUUID(), 0, 1))).isEqualTo(new Appended(1, 2));
    assertThat(store.healthy()).isTrue();
  }

  /// Nobody sends commands to an instance that is not ready, so it has to find out by itself.
  @Test
  void theWriterFindsOutByItselfThatTheDatabaseIsBack() {
    try (Blockade blockade = new Blockade(schema)) {
      CompletableFuture<AppendResult> cut = send(append(UUID.randomUUID(), 0, 1));
      awaitTheWriterAtTheGate();
      await().atMost(LIMIT).until(() -> terminated() > 0);
      assertThatThrownBy(cut::join).cause().isInstanceOf(StoreUnavailable.class);
      assertThat(store.healthy()).isFalse();
    }
    await().atMost(LIMIT).until(store::healthy);
  }

  /// It holds one append and waits for the lock; all others gather behind it.
  private void awaitTheWriterAtTheGate() {
    await().atMost(LIMIT).until(() -> lockWaiters() == 1 && store.waiting() == 0);
  }

  private int terminated() {
    return Integer.parseInt(schema.value("select count(pg_terminate_backend(pid))" + WAITERS));
  }

  private int lockWaiters() {
    return Integer.parseInt(schema.value("select count(*)" + WAITERS));
  }

  private CompletableFuture<AppendResult> send(Append append) {
    return CompletableFuture.supplyAsync(() -> store.append(append), callers);
  }

  /// Text that does not compress, too long for an index.
  private static String noise(int length) {
    StringBuilder text = new StringBuilder();
    new java.util.Random(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }
}
