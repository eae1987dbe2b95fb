package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.eventkit.support.Broker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Records as a relay would write them, and spoiled ones.
final class Rows {
  private final String topic;
  private final Map<Integer, Long> numbers = new HashMap<>();
  private final List<ProducerRecord<String, byte[]>> rows = new ArrayList<>();

  Rows(String topic) {
    this.topic = topic;
  }

  /// The next record of a partition.
  Rows note(int partition, String text) {
    return row(partition, "note.written.v3", "{\"text\":\"" + text + "\",\"words\":1}");
  }

  Rows notes(int partition, int count) {
    for (int i = 0; i < count; i++) {
      note(partition, "n");
    }
    return this;
  }

  Rows row(int partition, String type, String data) {
    long number = numbers.merge(partition, 1L, Long::sum);
    rows.add(row(partition, number, type, data.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /// Takes back what was added last, as if it had never been sent; its number is used up.
  Rows lost() {
    rows.removeLast();
    return this;
  }

  /// The last record without a header.
  Rows without(String header) {
    rows.getLast().headers().remove(header);
    return this;
  }

  /// The last record with another header.
  Rows with(String header, String value) {
    rows.getLast().headers().remove(header);
    rows.getLast().headers().add(header, value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// A record without a value in the place of the next one.
  Rows tombstone(int partition) {
    note(partition, "");
    ProducerRecord<String, byte[]> last = rows.removeLast();
    rows.add(new ProducerRecord<>(topic, partition, null, last.key(), null, last.headers()));
    return this;
  }

  /// Sends all, and again when asked to.
  Rows send() {
    Broker.send(rows);
    return this;
  }

  /// Forgets what was sent; the numbers go on.
  Rows next() {
    rows.clear();
    return this;
  }

  private ProducerRecord<String, byte[]> row(int partition, long number, String type, byte[] data) {
    ProducerRecord<String, byte[]> row =
        new ProducerRecord<>(topic, partition, "key " + partition, data);
    Map.of(
            EnvelopeHeaders.ID,
            UUID.randomUUID().toString(),
            EnvelopeHeaders.TYPE,
            type,
            EnvelopeHeaders.SUBJECT,
            "key " + partition,
            EnvelopeHeaders.TIME,
            "2026-01-02T03:04:05Z",
            EnvelopeHeaders.SEQUENCE,
            Long.toString(number),
            EnvelopeHeaders.POSITION,
            Long.toString(number * 10 + partition),
            EnvelopeHeaders.NUMBER,
            Long.toString(number),
            EnvelopeHeaders.ACTOR,
            "ann",
            EnvelopeHeaders.CORRELATION,
            "correlation")
        .forEach((name, value) -> row.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return row;
  }
}
