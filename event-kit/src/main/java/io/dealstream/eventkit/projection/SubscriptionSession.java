package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Application.Move;
import io.dealstream.eventkit.projection.Intake.Stop;
import io.dealstream.eventkit.projection.Offsets.Place;
import io.dealstream.eventkit.projection.Offsets.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// One life of a subscription: one consumer, and for each partition it owns the place in the
/// database.
final class SubscriptionSession<E> implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration SOON = Duration.ofMillis(10);
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final int RECORDS_AT_ONCE = 2000;

  /// A reaction lets the views of an event go first, which people wait for, and takes together what
  /// comes meanwhile: to poll and to move the place costs more than most events do.
  private static final Duration REACTIONS_GATHER = Duration.ofMillis(50);

  private final Subscriber<E> subscriber;
  private final Application<E> application;
  private final Intake<E> intake;
  private final Reading<E> reading;
  private final KafkaConsumer<String, byte[]> consumer;
  private final Owned owned;
  private final Lags lags;
  private Instant looked = Instant.now();

  /// What one poll led to.
  ///
  /// @param stops partitions that stopped just now
  record Round(long applied, long duplicates, Map<TopicPartition, Stop> stops) {}

  SubscriptionSession(Subscriber<E> subscriber, SubscriptionSettings<E> settings) {
    this.subscriber = subscriber;
    this.reading = new Reading<>(subscriber);
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
    this.owned = new Owned(application, consumer, reading);
    this.lags = new Lags(consumer, owned);
  }

  /// @throws IllegalStateException when there is no such topic: nothing would ever come
  void join() {
    for (String topic : subscriber.topics()) {
      if (consumer.partitionsFor(topic, LIMIT).isEmpty()) {
        throw new IllegalStateException("there is no topic " + topic);
      }
    }
    consumer.subscribe(subscriber.topics(), owned);
  }

  /// Polls once and brings what came into effect.
  Round round() throws SQLException, InterruptedException {
    Map<TopicPartition, Stop> stops = new HashMap<>();
    ConsumerRecords<String, byte[]> rows = poll(stops);
    if (subscriber instanceof Subscriber.Reaction && !rows.isEmpty()) {
      Thread.sleep(REACTIONS_GATHER);
    }
    int duplicates = 0;
    for (TopicPartition partition : rows.partitions()) {
      Place from = owned.place(partition);
      Intake.Batch<E> batch = intake.check(from, rows.records(partition));
      duplicates += batch.duplicates();
      batch.stop().ifPresent(stop -> stops.put(partition, stop));
      if (batch.moves(from)) {
        reading.add(partition, from, batch);
        owned.read(partition, batch.next(), batch.time());
      }
    }
    stops.forEach(owned::stop);
    long applied = rows.isEmpty() || reading.due() ? applyAll(reading.take(), stops) : 0;
    if (rows.isEmpty() && looked.plus(LOOK_EVERY).isBefore(Instant.now())) {
      looked = Instant.now();
      owned.lookForMovesOfOthers();
    }
    return new Round(applied, duplicates, stops);
  }

  /// Empties a projection and begins again at the first record of every partition.
  void restart(Subscriber.Projection<E> projection) throws SQLException {
    application.reset(projection);
    owned.beginAgain();
  }

  Map<TopicPartition, Stop> stopped() {
    return owned.stopped();
  }

  Subscription.Lag lag() {
    return lags.lag();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(5)));
  }

  private ConsumerRecords<String, byte[]> poll(Map<TopicPartition, Stop> stops) {
    try {
      return consumer.poll(reading.isEmpty() ? POLL : SOON);
    } catch (OffsetOutOfRangeException e) {
      e.offsetOutOfRangePartitions()
          .forEach((partition, offset) ->
              stops.put(
                  partition,
                  new Stop(offset, "the topic has no such offset: records are missing", true)));
      return ConsumerRecords.empty();
    }
  }

  private long applyAll(List<Move<E>> moves, Map<TopicPartition, Stop> stops) throws SQLException {
    if (moves.isEmpty()) {
      return 0;
    }
    try {
      application.apply(moves);
      return moves.stream().mapToLong(move -> move.events().size()).sum();
    } catch (Application.Fenced e) {
      return fenced(stops);
    } catch (SQLException | RuntimeException e) {
      if (Failure.passes(e)) {
        throw e;
      }
      return applySingly(moves, stops);
    }
  }

  /// Another owner was faster: its place is the truth. Why a partition stopped is found again from
  /// there, or is no longer so.
  private long fenced(Map<TopicPartition, Stop> stops) throws SQLException {
    stops.clear();
    owned.beginAgain();
    return 0;
  }

  /// Something in these events cannot be applied. One event at a time, so that all before it take
  /// effect and only its own partition stops.
  private long applySingly(List<Move<E>> moves, Map<TopicPartition, Stop> stops)
      throws SQLException {
    long applied = 0;
    for (Move<E> move : moves) {
      for (Move<E> single : singles(move)) {
        try {
          application.apply(List.of(single));
          applied += single.events().size();
        } catch (Application.Fenced e) {
          return applied + fenced(stops);
        } catch (SQLException | RuntimeException e) {
          if (Failure.passes(e)) {
            throw e;
          }
          Envelope envelope = single.events().getFirst().envelope();
          String why = envelope.type() + " cannot be applied: " + Failure.describe(e);
          Stop stop = new Stop(envelope.offset(), why, false);
          stops.put(move.partition(), stop);
          owned.stop(move.partition(), stop);
          owned.read(move.partition(), single.from(), null);
          break;
        }
      }
    }
    return applied;
  }

  /// One move for each event, and one for what follows the last of them and has no effect.
  private static <E> List<Move<E>> singles(Move<E> move) {
    List<Move<E>> singles = new ArrayList<>();
    Place from = move.from();
    for (Received<E> event : move.events()) {
      Envelope envelope = event.envelope();
      Place to = new Place(envelope.offset() + 1, envelope.number(), envelope.position());
      singles.add(
          new Move<>(move.partition(), from, new Step(to, envelope.time()), List.of(event)));
      from = to;
    }
    if (!from.equals(move.to().place())) {
      singles.add(new Move<>(move.partition(), from, move.to(), List.of()));
    }
    return singles;
  }
}
