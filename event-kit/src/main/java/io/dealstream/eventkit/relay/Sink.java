package io.dealstream.eventkit.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// Sends records and hands out, for each batch, the only thing that allows the cursor to move.
final class Sink {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final Producer<String, byte[]> producer;

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

  Sent send(List<ProducerRecord<String, byte[]>> records) {
    return new Sent(records.stream().map(producer::send).toList());
  }
}
