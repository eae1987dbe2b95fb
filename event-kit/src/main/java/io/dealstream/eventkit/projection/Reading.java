package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Application.Move;
import io.dealstream.eventkit.projection.Offsets.Place;
import io.dealstream.eventkit.projection.Offsets.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// What was read and is not yet in effect. Events that do not concern the subscriber wait here for
/// one that does, so that they need no transaction of their own; but not for long, because others
/// look at the places in the database.
final class Reading<E> {
  private static final Duration LONGEST = Duration.ofMillis(100);

  private final Subscriber<E> subscriber;
  private final Map<TopicPartition, Move<E>> moves = new HashMap<>();
  private Instant since = Instant.EPOCH;
  private boolean concerned;

  Reading(Subscriber<E> subscriber) {
    this.subscriber = subscriber;
  }

  /// Adds what follows in a partition.
  ///
  /// @param from where it was read from
  void add(TopicPartition partition, Place from, Intake.Batch<E> batch) {
    if (moves.isEmpty()) {
      since = Instant.now();
    }
    List<Received<E>> events =
        batch.events().stream().filter(one -> subscriber.concerns(one.event())).toList();
    concerned |= !events.isEmpty();
    Step to = new Step(batch.next(), batch.time());
    moves.merge(partition, new Move<>(partition, from, to, events), Reading::joined);
  }

  boolean isEmpty() {
    return moves.isEmpty();
  }

  /// True when it must be brought into effect now.
  boolean due() {
    return concerned || (!moves.isEmpty() && since.plus(LONGEST).isBefore(Instant.now()));
  }

  /// All of it; nothing is left here.
  List<Move<E>> take() {
    List<Move<E>> all = List.copyOf(moves.values());
    clear();
    return all;
  }

  void clear() {
    moves.clear();
    concerned = false;
  }

  /// Another instance goes on with these, from the places in the database.
  void forget(Collection<TopicPartition> partitions) {
    moves.keySet().removeAll(partitions);
  }

  private static <E> Move<E> joined(Move<E> first, Move<E> next) {
    List<Received<E>> events = new ArrayList<>(first.events());
    events.addAll(next.events());
    return new Move<>(
        first.partition(),
        first.from(),
        new Step(next.to().place(), later(first.to().time(), next.to().time())),
        List.copyOf(events));
  }

  private static @Nullable Instant later(@Nullable Instant first, @Nullable Instant next) {
    return next == null ? first : next;
  }
}
