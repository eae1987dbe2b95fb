package io.dealstream.testkit;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.local.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/// Stands for the other services in the test of one: writes what they publish, numbered as their
/// relays would number it. There is one writer of a service for all tests, because the numbers go
/// on.
public final class TopicWriter {
  private static final Map<String, TopicWriter> WRITERS = new ConcurrentHashMap<>();

  private final KafkaProducer<String, byte[]> producer;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private long position;

  /// @param service whose topics it writes to, like `catalog-service`
  public static TopicWriter of(String service) {
    return WRITERS.computeIfAbsent(service, TopicWriter::new);
  }

  private TopicWriter(String service) {
    Map<String, Object> properties =
        new HashMap<>(Platform.forTests().kafka().clientProperties(service));
    properties.put("acks", "all");
    this.producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /// Writes what leaves for one event of the log: one published event, or several of the same key
  /// on different topics, which then share its version and position. Returns the position, once the
  /// broker has them.
  public synchronized long write(PublishedEvent... published) {
    int version = versions.merge(published[0].key(), 1, Integer::sum);
    position++;
    for (PublishedEvent event : published) {
      write(event, version);
    }
    return position;
  }

  private void write(PublishedEvent event, int version) {
    int count = producer.partitionsFor(event.topic()).size();
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(key)) % count;
    long number = numbers.merge(event.topic() + "/" + partition, 1L, Long::sum);
    byte[] data = Json.write(event).getBytes(StandardCharsets.UTF_8);
    ProducerRecord<String, byte[]> row =
        new ProducerRecord<>(event.topic(), partition, event.key(), data);
    header(row, EnvelopeHeaders.ID, UUID.randomUUID().toString());
    header(row, EnvelopeHeaders.TYPE, PublishedTypes.nameOf(event));
    header(row, EnvelopeHeaders.SUBJECT, event.key());
    header(row, EnvelopeHeaders.TIME, Instant.now().toString());
    header(row, EnvelopeHeaders.SEQUENCE, Integer.toString(version));
    header(row, EnvelopeHeaders.POSITION, Long.toString(position));
    header(row, EnvelopeHeaders.NUMBER, Long.toString(number));
    header(row, EnvelopeHeaders.ACTOR, "a.test");
    header(row, EnvelopeHeaders.CORRELATION, "test");
    send(row);
  }

  private void send(ProducerRecord<String, byte[]> row) {
    try {
      producer.send(row).get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker does not take " + row.topic(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> row, String name, String value) {
    row.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
