package io.dealstream.eventkit.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Several callers that append to the same streams at once. Each result is checked against what the
/// log holds in the end.
public final class Interleaving {
  private final EventStore store;
  private final int callers;
  private final List<UUID> streams =
      IntStream.range(0, 4).mapToObj(n -> UUID.randomUUID()).toList();
  // Two appends without events may be equal, and be answered differently.
  private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();

  private record Answered(Append append, AppendResult answer) {}

  /// One append.
  ///
  /// @param stream which of four
  /// @param events how many, maybe none
  /// @param behind how many versions the caller is behind what it sees
  /// @param key which of 30 keys
  public record Step(int stream, int events, int behind, int key) {}

  public Interleaving(EventStore store, int callers) {
    this.store = store;
    this.callers = callers;
  }

  /// Runs all steps, dealt out to the callers in turn, and checks every answer.
  public void run(List<Step> steps) {
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      List<Future<?>> running = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        int mine = caller;
        running.add(threads.submit(() -> runMine(steps, mine)));
      }
      for (Future<?> done : running) {
        assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30));
      }
    }
    check();
  }

  private void runMine(List<Step> steps, int caller) {
    for (int i = caller; i < steps.size(); i += callers) {
      Step step = steps.get(i);
      UUID stream = streams.get(step.stream());
      int seen = store.read(Appends.STREAM_TYPE, stream).size();
      Append append = Appends.append(stream, Math.max(0, seen - step.behind()), step.events());
      // A third of the commands carry a key; commands for other streams are other commands.
      Append sent =
          step.key() < 10
              ? Appends.once(append, "key " + step.key(), "stream " + step.stream())
              : append;
      answers.add(new Answered(sent, store.append(sent)));
    }
  }

  private void check() {
    Map<UUID, RecordedEvent> log = new HashMap<>();
    store.readAfter(0, Integer.MAX_VALUE).forEach(event -> log.put(event.id(), event));
    answers.forEach(answered -> check(answered.append(), answered.answer(), log));
    long written =
        answers.stream()
            .filter(answered -> answered.answer() instanceof AppendResult.Appended)
            .mapToLong(answered -> answered.append().events().size())
            .sum();
    assertThat(log).as("nothing but what was acknowledged").hasSize((int) written);
  }

  private void check(Append append, AppendResult answer, Map<UUID, RecordedEvent> log) {
    switch (answer) {
      case AppendResult.Appended(int version, long position) -> {
        assertThat(version).isEqualTo(append.expectedVersion() + append.events().size());
        for (int i = 0; i < append.events().size(); i++) {
          RecordedEvent event =
              Objects.requireNonNull(log.get(append.events().get(i).id()), "acknowledged");
          assertThat(event.version()).isEqualTo(append.expectedVersion() + 1 + i);
          assertThat(event.position()).isEqualTo(position - append.events().size() + 1 + i);
        }
      }
      case AppendResult.Conflict(int actual) -> {
        assertThat(actual).isNotEqualTo(append.expectedVersion());
        assertNothing(append, log);
      }
      case AppendResult.Replayed(UUID first, int version, long position) -> {
        assertThat(first).isEqualTo(append.streamId());
        assertThat(answers)
            .extracting(Answered::answer)
            .contains(new AppendResult.Appended(version, position));
        assertNothing(append, log);
      }
      case AppendResult.KeyReused() -> assertNothing(append, log);
      case AppendResult.Refused refused -> throw new AssertionError(refused);
    }
  }

  private static void assertNothing(Append append, Map<UUID, RecordedEvent> log) {
    append.events().forEach(event -> assertThat(log).doesNotContainKey(event.id()));
  }
}
