package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.relay.Publisher.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Turns events into records, and sends them in the order of the log.
final class Sender implements AutoCloseable {
  private final RelaySettings settings;
  private final Numbering numbering;
  private final KafkaProducer<String, byte[]> producer;
  private final Sink sink;

  /// @param tails the last record of every partition of every topic, by `topic/partition`
  Sender(RelaySettings settings, Map<String, Tail> tails) {
    this.settings = settings;
    this.numbering = new Numbering(settings.source(), tails);
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("acks", "all");
    properties.put("enable.idempotence", true);
    // Of two requests under way, a broker that has just begun to lead a partition may refuse the
    // first and take the second. What gathers while one is under way makes the next one full.
    properties.put("max.in.flight.requests.per.connection", 1);
    // Records of a batch leave together and wake their readers once: when there are no more, when
    // there are many, or after this time.
    properties.put("linger.ms", 5);
    properties.put("batch.size", 128 * 1024);
    properties.put("buffer.memory", 16L * 1024 * 1024);
    properties.put("max.block.ms", 10_000);
    properties.put("request.timeout.ms", 5_000);
    properties.put("delivery.timeout.ms", 10_000);
    this.producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    this.sink = new Sink(producer);
  }

  /// Events on their way.
  ///
  /// @param end the cursor once all of them are acknowledged
  /// @param unpublishable why the event that follows cannot leave
  record Batch(
      RelayCursor.Place end, Sink.Sent sent, @Nullable IllegalStateException unpublishable) {}

  /// Sends events up to the first that cannot be published: those before it leave.
  ///
  /// @param begin position before the first of them
  Batch send(long begin, List<RecordedEvent> events) {
    long end = begin;
    IllegalStateException unpublishable = null;
    List<ProducerRecord<String, byte[]>> rows = new ArrayList<>(events.size());
    for (RecordedEvent event : events) {
      try {
        for (Publication publication : publications(event)) {
          numbering.next(event, publication).ifPresent(rows::add);
        }
        end = event.position();
      } catch (RuntimeException e) {
        String why = "position " + event.position() + " cannot be published: " + e.getMessage();
        unpublishable = new IllegalStateException(why, e);
        break;
      }
    }
    return new Batch(new RelayCursor.Place(end, numbering.tails()), sink.send(rows), unpublishable);
  }

  /// Waits for no more records, but until those under way are acknowledged or given up, which the
  /// producer does with each in its time.
  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  private List<Publication> publications(RecordedEvent event) {
    List<Publication> publications = settings.publisher().publish(event);
    Set<String> topics = new HashSet<>();
    for (Publication publication : publications) {
      if (!topics.add(publication.topic())) {
        throw new IllegalStateException(
            event.type() + " is published twice to " + publication.topic());
      }
      if (!settings.topics().contains(publication.topic())) {
        throw new IllegalStateException("the relay was not told of topic " + publication.topic());
      }
    }
    return publications;
  }
}
