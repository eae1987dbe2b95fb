package io.dealstream.eventkit;

import static io.dealstream.eventkit.support.Appends.append;
import static io.dealstream.eventkit.support.Appends.given;
import static io.dealstream.eventkit.support.Appends.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.AppendResult.Appended;
import io.dealstream.eventkit.AppendResult.Conflict;
import io.dealstream.eventkit.AppendResult.KeyReused;
import io.dealstream.eventkit.AppendResult.Replayed;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Interleaving;
import io.dealstream.eventkit.support.Interleaving.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// What every event store promises.
public abstract class EventStoreContract {
  private final UUID stream = UUID.randomUUID();

  /// A store with an empty log.
  protected abstract EventStore store();

  @Test
  void anEmptyLogHasNoEventsAndItsHeadIsZero() {
    EventStore store = store();
    assertThat(store.head()).isZero();
    assertThat(store.readAfter(0, 10)).isEmpty();
    assertThat(store.read(Appends.STREAM_TYPE, stream)).isEmpty();
  }

  @Test
  void whatIsAppendedIsReadAsItWas() {
    EventStore store = store();
    Append append = append(stream, 0, 2);

    assertThat(store.append(append)).isEqualTo(new Appended(2, 2));

    List<RecordedEvent> events = store.read(Appends.STREAM_TYPE, stream);
    assertThat(events).extracting(RecordedEvent::version).containsExactly(1, 2);
    assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L);
    assertThat(events)
        .extracting(RecordedEvent::id)
        .containsExactlyElementsOf(append.events().stream().map(NewEvent::id).toList());
    assertThat(events).extracting(RecordedEvent::type).containsOnly("note.written.v1");
    assertThat(events.getFirst().data()).isEqualTo(append.events().getFirst().data());
    assertThat(events.getFirst().metadata()).isEqualTo(append.metadata());
    assertThat(events.getFirst().streamType()).isEqualTo(Appends.STREAM_TYPE);
  }

  @Test
  void aStreamIsOnlyReadByItsOwnType() {
    EventStore store = store();
    store.append(append(stream, 0, 1));
    assertThat(store.read("other", stream)).isEmpty();
  }

  @Test
  void theLogIsReadOnFromAnyPositionUpToALimit() {
    EventStore store = store();
    store.append(append(stream, 0, 5));
    store.append(append(UUID.randomUUID(), 0, 5));

    assertThat(store.head()).isEqualTo(10);
    assertThat(store.readAfter(3, 4))
        .extracting(RecordedEvent::position)
        .containsExactly(4L, 5L, 6L, 7L);
    assertThat(store.readAfter(10, 4)).isEmpty();
  }

  @Test
  void anAppendOnAnotherVersionIsAConflictAndWritesNothing() {
    EventStore store = store();
    store.append(append(stream, 0, 2));

    assertThat(store.append(append(stream, 1, 1))).isEqualTo(new Conflict(2));
    assertThat(store.append(append(stream, 3, 1))).isEqualTo(new Conflict(2));
    assertThat(store.append(append(UUID.randomUUID(), 1, 1))).isEqualTo(new Conflict(0));

    assertThat(store.head()).isEqualTo(2);
    assertThat(store.readAfter(0, 10)).hasSize(2);
  }

  @Test
  void anAppendThatWasDecidedOnAnotherVersionOfAnotherStreamIsAConflict() {
    EventStore store = store();
    UUID other = UUID.randomUUID();
    store.append(append(other, 0, 2));

    assertThat(store.append(given(append(stream, 0, 1), other, 1))).isEqualTo(new Conflict(0));
    assertThat(store.append(given(append(stream, 0, 1), other, 2))).isEqualTo(new Appended(1, 3));
    assertThat(store.append(given(append(stream, 1, 1), UUID.randomUUID(), 1)))
        .isEqualTo(new Conflict(1));
    assertThat(store.append(given(append(stream, 1, 1), UUID.randomUUID(), 0)))
        .isEqualTo(new Appended(2, 4));
  }

  @Test
  void aConflictDoesNotUseUpItsKey() {
    EventStore store = store();
    store.append(append(stream, 0, 1));

    assertThat(store.append(once(append(stream, 0, 1), "k", "f"))).isEqualTo(new Conflict(1));
    assertThat(store.append(once(append(stream, 1, 1), "k", "f"))).isEqualTo(new Appended(2, 2));
  }

  @Test
  void aKeyGivesTheFirstAnswerAgainAndWritesNothing() {
    EventStore store = store();
    Append first = once(append(stream, 0, 2), "k", "f");
    store.append(first);
    store.append(append(stream, 2, 1));

    assertThat(store.append(first)).isEqualTo(new Replayed(stream, 2, 2));
    assertThat(store.find(first.key().orElseThrow()))
        .isEqualTo(Optional.of(new Replayed(stream, 2, 2)));
    assertThat(store.head()).isEqualTo(3);
  }

  @Test
  void aKeyOfAnotherCommandIsRefused() {
    EventStore store = store();
    store.append(once(append(stream, 0, 1), "k", "f"));

    assertThat(store.append(once(append(stream, 1, 1), "k", "other"))).isEqualTo(new KeyReused());
    assertThat(store.find(new CommandKey("ann", "k", "other")))
        .isEqualTo(Optional.of(new KeyReused()));
    assertThat(store.head()).isEqualTo(1);
  }

  @Test
  void keysOfDifferentActorsAreDifferent() {
    EventStore store = store();
    store.append(once(append(stream, 0, 1), "k", "f"));
    assertThat(store.find(new CommandKey("bob", "k", "f"))).isEmpty();
    assertThat(store.find(new CommandKey("ann", "k2", "f"))).isEmpty();
  }

  @Test
  void aKeyIsRememberedAlsoWhenThereWasNothingToWrite() {
    EventStore store = store();
    store.append(append(UUID.randomUUID(), 0, 3));
    Append nothing = once(append(stream, 0, 0), "k", "f");

    assertThat(store.append(nothing)).isEqualTo(new Appended(0, 3));
    assertThat(store.append(nothing)).isEqualTo(new Replayed(stream, 0, 3));
    assertThat(store.head()).isEqualTo(3);
  }

  /// Whoever is first wins; all others learn the version; the log is what the winners wrote.
  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void anyInterleavingOfCallersLeavesADenseLogInOrder(@ForAll("interleavings") List<Step> steps) {
    EventStore store = store();

    new Interleaving(store, 4).run(steps);

    List<RecordedEvent> log = store.readAfter(0, Integer.MAX_VALUE);
    assertThat(log)
        .extracting(RecordedEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
    assertThat(store.head()).isEqualTo(log.size());
    log.stream()
        .map(RecordedEvent::streamId)
        .distinct()
        .forEach(id ->
            assertThat(store.read(Appends.STREAM_TYPE, id))
                .isEqualTo(log.stream().filter(e -> e.streamId().equals(id)).toList())
                .extracting(RecordedEvent::version)
                .containsExactlyElementsOf(versions(log, id)));
  }

  @Provide
  Arbitrary<List<Step>> interleavings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 30))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static List<Integer> versions(List<RecordedEvent> log, UUID id) {
    long count = log.stream().filter(e -> e.streamId().equals(id)).count();
    return IntStream.rangeClosed(1, (int) count).boxed().toList();
  }
}
