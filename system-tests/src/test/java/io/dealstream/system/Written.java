package io.dealstream.system;

import io.dealstream.contracts.Topics;
import io.dealstream.local.Kafka;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Stands in for a relay: records with any numbers, all in one partition of one topic.
final class Written implements AutoCloseable {
  private static final String EVENT = "{\"dealId\":\"01970000-0000-7000-8000-00000000000d\"}";

  private final KafkaProducer<String, byte[]> producer;

  Written(Kafka kafka) {
    Map<String, Object> properties = new HashMap<>(kafka.clientProperties("deal-service"));
    producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /// Writes events; the number of each is its position in the log, too, and its second.
  void write(LongStream numbers) {
    numbers.forEach(number -> producer.send(row(number)));
    producer.flush();
  }

  /// Writes what no relay would.
  void writeNonsense() {
    producer.send(new ProducerRecord<>(Topics.DEALS, 0, "key", new byte[] {'?'}));
    producer.flush();
  }

  /// When an event happened.
  static Instant moment(long number) {
    return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(number);
  }

  private static ProducerRecord<String, byte[]> row(long number) {
    ProducerRecord<String, byte[]> row =
        new ProducerRecord<>(Topics.DEALS, 0, "key", EVENT.getBytes(StandardCharsets.UTF_8));
    header(row, "ce_id", new UUID(7, number).toString());
    header(row, "ce_type", "dealstream.deals.offer-made.v1");
    header(row, "ce_time", moment(number).toString());
    header(row, "ce_position", Long.toString(number));
    header(row, "ce_number", Long.toString(number));
    return row;
  }

  private static void header(ProducerRecord<String, byte[]> row, String name, String value) {
    row.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
