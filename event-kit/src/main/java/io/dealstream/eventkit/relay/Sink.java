package io.dealstream.eventkit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Sends records and hands out, for each batch, the only thing that allows the cursor to move.
///
/// After a record that failed, no later one may reach the broker: it would stand in the place of
/// the one before it, and whoever looked at the end of the topic would take both for sent. The
/// order of what is under way is the producer's promise; but once it has given a record up, it
/// would go on with the next. So the first failure ends the producer, in the producer's own thread,
/// before it can.
final class Sink {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final Producer<String, byte[]> producer;
  private volatile boolean failed;

  Sink(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /// Records on their way.
  record Sent(List<Future<RecordMetadata>> answers) {
    /// Waits until the broker has acknowledged every record.
    ///
    /// @throws Exception when one was not, or not in time; then none counts as sent
    Acknowledged await() throws Exception {
      long limit = System.nanoTime() + LIMIT.toNanos();
      for (Future<RecordMetadata> answer : answers) {
        answer.get(Math.max(1, limit - System.nanoTime()), TimeUnit.NANOSECONDS);
      }
      return new Acknowledged(answers.size());
    }
  }

  /// The broker has every record of a batch.
  record Acknowledged(int records) {}

  /// Sends records in order, up to the first that is refused at once, because it is too large or
  /// because the broker is away.
  Sent send(List<ProducerRecord<String, byte[]>> records) {
    Thread caller = Thread.currentThread();
    List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
    for (ProducerRecord<String, byte[]> row : records) {
      if (failed) {
        break;
      }
      answers.add(producer.send(row, (sent, why) -> answered(caller, why)));
    }
    return new Sent(answers);
  }

  private void answered(Thread caller, @Nullable Exception why) {
    if (why == null) {
      return;
    }
    failed = true;
    // A record refused in the caller's thread never was under way: those before it may arrive.
    if (Thread.currentThread() != caller) {
      producer.close(Duration.ZERO);
    }
  }
}
