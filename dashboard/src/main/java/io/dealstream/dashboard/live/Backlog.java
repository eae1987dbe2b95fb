package io.dealstream.dashboard.live;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;

/// Reads what happened before the tail begins, for readers who come back after a long time. A few
/// read at once, a piece each, and give their turn back before they send it: so that all of them
/// together take a fixed amount of memory, and nobody waits for somebody else's network.
@Singleton
class Backlog {
  private static final int AT_ONCE = 4;
  private static final Duration POLL = Duration.ofMillis(500);

  private final Turns turns = new Turns(AT_ONCE);
  // Kept from turn to turn, since a connection costs more than a piece; as many as there are turns.
  private final Deque<KafkaConsumer<String, byte[]>> idle = new ArrayDeque<>();
  private final Broker broker;

  Backlog(Broker broker) {
    this.broker = broker;
  }

  /// Whoever reads must have one.
  Turns turns() {
    return turns;
  }

  /// A piece of what stands between two places, in the order of each partition; empty when the
  /// broker gives none now. Some may stand behind the second place.
  ///
  /// @throws IllegalArgumentException when one of the records is none that a relay wrote
  List<LiveEvent> read(Place from, Place until) throws InterruptedException {
    KafkaConsumer<String, byte[]> consumer = take();
    try {
      Broker.seek(consumer, from, until);
      List<LiveEvent> events = new ArrayList<>();
      for (ConsumerRecord<String, byte[]> row : consumer.poll(POLL)) {
        events.add(PublicFields.of(row));
      }
      give(consumer);
      return events;
    } catch (InterruptException e) {
      // The reader has gone. Closing is not to be interrupted, too.
      Thread.interrupted();
      consumer.close();
      throw new InterruptedException();
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  private KafkaConsumer<String, byte[]> take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return broker.consumer(Broker.PIECES);
  }

  // To whoever is next: that is the same reader where only one is behind, and what was fetched
  // beyond its piece is there already.
  private void give(KafkaConsumer<String, byte[]> consumer) {
    synchronized (idle) {
      idle.push(consumer);
    }
  }

  @PreDestroy
  void close() {
    synchronized (idle) {
      idle.forEach(KafkaConsumer::close);
      idle.clear();
    }
  }
}
