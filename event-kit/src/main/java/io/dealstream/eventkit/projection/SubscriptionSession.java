package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Application.Move;
import io.dealstream.eventkit.projection.Offsets.Place;
import io.dealstream.eventkit.projection.Offsets.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// One life of a subscription: one consumer, and for each partition it owns the place in the database.
final class SubscriptionSession<E> implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int RECORDS_AT_ONCE = 2000;

  private final Subscriber<E> subscriber;
  private final Application<E> application;
  private final Intake<E> intake;
  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<TopicPartition, Place> places = new HashMap<>();
  private Instant lastApplied = Instant.EPOCH;

  /// What one poll led to.
  record Round(long applied, long duplicates, Map<TopicPartition, Intake.Stop> stops) {}

  SubscriptionSession(Subscriber<E> subscriber, SubscriptionSettings<E> settings) {
    this.subscriber = subscriber;
    this.application = new Application<>(subscriber, settings.database());
    this.intake = new Intake<>(settings.types(), settings.ignored());
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("group.id", settings.group());
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "none");
    properties.put("max.poll.records", RECORDS_AT_ONCE);
    properties.put("session.timeout.ms", 6_000);
    properties.put("heartbeat.interval.ms", 2_000);
    properties.put("default.api.timeout.ms", 10_000);
    this.consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  void join() {
    consumer.subscribe(subscriber.topics(), new Ownership());
  }

  /// Polls once and brings what came into effect.
  Round round() throws SQLException {
    ConsumerRecords<String, byte[]> rows = consumer.poll(POLL);
    List<Move<E>> moves = new ArrayList<>();
    Map<TopicPartition, Intake.Stop> stops = new HashMap<>();
    int duplicates = 0;
    for (TopicPartition partition : rows.partitions()) {
      Place from = place(partition);
      Intake.Batch<E> batch = intake.check(from, rows.records(partition));
      duplicates += batch.duplicates();
      batch.stop().ifPresent(stop -> stops.put(partition, stop));
      if (batch.moves(from)) {
        moves.add(new Move<>(partition, from, new Step(batch.next(), batch.time()), batch.events()));
      }
    }
    stops.keySet().forEach(this::halt);
    long applied = applyAll(moves, stops);
    return new Round(applied, duplicates, stops);
  }

  /// Empties a projection and begins again at the first record of every partition.
  void restart(Subscriber.Projection<E> projection) throws SQLException {
    application.reset(projection);
    consumer.resume(consumer.assignment());
    seek(consumer.assignment());
  }

  Set<TopicPartition> owned() {
    return Set.copyOf(places.keySet());
  }

  Subscription.Lag lag() {
    long records =
        places.keySet().stream()
            .mapToLong(p -> consumer.currentLag(p).orElse(0))
            .sum();
    double seconds =
        records == 0 || lastApplied.equals(Instant.EPOCH)
            ? 0
            : Duration.between(lastApplied, Instant.now()).toMillis() / 1000.0;
    return new Subscription.Lag(records, seconds);
  }

  @Override
  public void close() {
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(5)));
  }

  private long applyAll(List<Move<E>> moves, Map<TopicPartition, Intake.Stop> stops)
      throws SQLException {
    if (moves.isEmpty()) {
      return 0;
    }
    try {
      application.apply(moves);
      return moves.stream().mapToLong(this::moved).sum();
    } catch (Application.Fenced e) {
      // Another owner was faster: its place is the truth, and the rows are read again from there.
      seek(places.keySet());
      return 0;
    } catch (SQLException | RuntimeException e) {
      if (Failure.passes(e)) {
        throw e;
      }
      return applySingly(moves, stops);
    }
  }

  /// Something in these events cannot be applied. One event at a time, so that all before it take
  /// effect and only its own partition stops.
  private long applySingly(List<Move<E>> moves, Map<TopicPartition, Intake.Stop> stops)
      throws SQLException {
    long applied = 0;
    for (Move<E> move : moves) {
      for (Received<E> event : move.events()) {
        Envelope envelope = event.envelope();
        Place from = place(move.partition());
        Place to = new Place(envelope.offset() + 1, envelope.number(), envelope.position());
        Move<E> single =
            new Move<>(move.partition(), from, new Step(to, envelope.time()), List.of(event));
        try {
          application.apply(List.of(single));
          applied += moved(single);
        } catch (Application.Fenced e) {
          seek(places.keySet());
          return applied;
        } catch (SQLException | RuntimeException e) {
          if (Failure.passes(e)) {
            throw e;
          }
          String why = envelope.type() + " cannot be applied: " + e;
          stops.put(move.partition(), new Intake.Stop(envelope.offset(), why, false));
          halt(move.partition());
          break;
        }
      }
    }
    return applied;
  }

  private long moved(Move<E> move) {
    places.put(move.partition(), move.to().place());
    if (!move.events().isEmpty()) {
      lastApplied = move.to().time();
    }
    return move.events().size();
  }

  private Place place(TopicPartition partition) {
    return places.getOrDefault(partition, Place.START);
  }

  private void halt(TopicPartition partition) {
    consumer.pause(Set.of(partition));
  }

  private void seek(Collection<TopicPartition> partitions) throws SQLException {
    Map<TopicPartition, Place> found = application.places(partitions);
    places.putAll(found);
    found.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
  }

  private final class Ownership implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      try {
        seek(partitions);
      } catch (SQLException e) {
        throw new IllegalStateException("the places to read from cannot be loaded", e);
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      partitions.forEach(places::remove);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      onPartitionsRevoked(partitions);
    }
  }
}
