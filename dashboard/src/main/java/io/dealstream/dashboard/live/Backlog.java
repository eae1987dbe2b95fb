package io.dealstream.dashboard.live;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/// Reads what happened before the tail begins, for readers who come back after a long time: a few
/// at once, so that they take a fixed amount of memory; the others wait for their turn.
@Singleton
class Backlog {
  private static final int AT_ONCE = 4;
  private static final Duration POLL = Duration.ofMillis(500);

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Broker broker;

  Backlog(Broker broker) {
    this.broker = broker;
  }

  /// Takes some events; tells whether to go on.
  interface Sink {
    boolean take(List<LiveEvent> events) throws InterruptedException;

    /// What was taken so far.
    Place place();
  }

  /// Waits for a turn; tells whether it came in time.
  boolean turn(Duration limit) throws InterruptedException {
    return turns.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// Reads until somewhere, and gives the turn back.
  void read(Sink sink, Place until) throws InterruptedException {
    try (KafkaConsumer<String, byte[]> consumer = broker.consumer()) {
      Broker.seek(consumer, sink.place());
      boolean goesOn = true;
      while (goesOn && !sink.place().reaches(until)) {
        List<LiveEvent> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> row : consumer.poll(POLL)) {
          events.add(PublicFields.of(row));
        }
        goesOn = sink.take(events);
      }
    } finally {
      turns.release();
    }
  }
}
