package io.dealstream.catalog;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.local.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Publishes what the other services would, with the headers that their relays write. One for all
/// tests, because the numbers in a partition go on from test to test.
public final class OtherServices {
  private static final Producer<String, byte[]> PRODUCER = producer();
  private static final Map<String, Long> NUMBERS = new HashMap<>();
  private static final Map<String, Long> POSITIONS = new HashMap<>();

  private OtherServices() {}

  /// Returns the event's position in the log of its source, once the broker has it.
  ///
  /// @param sequence version of its stream
  public static synchronized long publish(PublishedEvent event, int sequence) {
    int partition = Math.floorMod(event.key().hashCode(), Topics.PARTITIONS);
    long number = NUMBERS.merge(event.topic() + "/" + partition, 1L, Long::sum);
    long position = POSITIONS.merge(event.topic(), 1L, Long::sum);
    ProducerRecord<String, byte[]> row =
        new ProducerRecord<>(
            event.topic(),
            partition,
            event.key(),
            Json.write(event).getBytes(StandardCharsets.UTF_8));
    header(row, EnvelopeHeaders.SPEC_VERSION, "1.0");
    header(row, EnvelopeHeaders.CONTENT_TYPE, "application/json");
    header(row, EnvelopeHeaders.ID, UUID.randomUUID().toString());
    header(row, EnvelopeHeaders.TYPE, PublishedTypes.nameOf(event));
    header(row, EnvelopeHeaders.SOURCE, "/dealstream/test");
    header(row, EnvelopeHeaders.SUBJECT, event.key());
    header(row, EnvelopeHeaders.TIME, Instant.now().toString());
    header(row, EnvelopeHeaders.SEQUENCE, Integer.toString(sequence));
    header(row, EnvelopeHeaders.POSITION, Long.toString(position));
    header(row, EnvelopeHeaders.NUMBER, Long.toString(number));
    header(row, EnvelopeHeaders.PREVIOUS, "0");
    header(row, EnvelopeHeaders.ACTOR, "sara.sales");
    header(row, EnvelopeHeaders.CORRELATION, "test");
    send(row);
    return position;
  }

  private static void send(ProducerRecord<String, byte[]> row) {
    try {
      PRODUCER.send(row).get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker does not take " + row, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> row, String name, String value) {
    row.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static Producer<String, byte[]> producer() {
    Map<String, Object> settings =
        new HashMap<>(Platform.forTests().kafka().clientProperties("admin"));
    settings.put("acks", "all");
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
