package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.relay.Publisher.Publication;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/// Gives every record its partition and its number there, and leaves out what the partition has
/// already. The number of a record follows from the log alone, so that two relays that send the
/// same event give it the same number, and a reader can drop the second.
final class Numbering {
  private final String source;
  private final Map<String, Integer> partitions = new HashMap<>();
  private final Map<String, Tail> tails;
  private Instant written = Instant.EPOCH;
  private String writtenText = Instant.EPOCH.toString();

  /// @param source URI of the service, for `ce_source`
  /// @param tails the last record of every partition of every topic, by `topic/partition`
  Numbering(String source, Map<String, Tail> tails) {
    this.source = source;
    this.tails = new HashMap<>(tails);
    tails
        .keySet()
        .forEach(p -> partitions.merge(p.substring(0, p.lastIndexOf('/')), 1, Integer::sum));
  }

  Map<String, Tail> tails() {
    return Map.copyOf(tails);
  }

  /// The record to send, or nothing when it is there already.
  Optional<ProducerRecord<String, byte[]>> next(RecordedEvent event, Publication publication) {
    int partition = partition(publication);
    String place = publication.topic() + "/" + partition;
    Tail before = tails.getOrDefault(place, Tail.NONE);
    if (event.position() <= before.position()) {
      return Optional.empty();
    }
    Tail now = new Tail(before.number() + 1, event.position());
    tails.put(place, now);
    ProducerRecord<String, byte[]> row =
        new ProducerRecord<>(
            publication.topic(),
            partition,
            publication.key(),
            publication.data().getBytes(StandardCharsets.UTF_8));
    envelope(row.headers(), event, publication);
    put(row.headers(), EnvelopeHeaders.NUMBER, Long.toString(now.number()));
    put(row.headers(), EnvelopeHeaders.PREVIOUS, Long.toString(before.position()));
    return Optional.of(row);
  }

  /// The same partition that Kafka's own partitioner takes for a key.
  private int partition(Publication publication) {
    Integer count = partitions.get(publication.topic());
    if (count == null) {
      throw new IllegalStateException("the relay was not told of topic " + publication.topic());
    }
    byte[] key = publication.key().getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % count;
  }

  private void envelope(Headers headers, RecordedEvent event, Publication publication) {
    put(headers, EnvelopeHeaders.CONTENT_TYPE, "application/json");
    put(headers, EnvelopeHeaders.SPEC_VERSION, "1.0");
    put(headers, EnvelopeHeaders.ID, event.id().toString());
    put(headers, EnvelopeHeaders.SOURCE, source + "/" + publication.topic());
    put(headers, EnvelopeHeaders.TYPE, publication.type());
    put(headers, EnvelopeHeaders.SUBJECT, publication.key());
    put(headers, EnvelopeHeaders.TIME, text(event.recordedAt()));
    put(headers, EnvelopeHeaders.DATA_SCHEMA, EnvelopeHeaders.SCHEMA_PREFIX + publication.type());
    put(headers, EnvelopeHeaders.SEQUENCE, Integer.toString(event.version()));
    put(headers, EnvelopeHeaders.POSITION, Long.toString(event.position()));
    put(headers, EnvelopeHeaders.ACTOR, event.metadata().actor());
    put(headers, EnvelopeHeaders.CORRELATION, event.metadata().correlationId());
    put(headers, EnvelopeHeaders.CAUSATION, event.metadata().causationId());
    put(headers, EnvelopeHeaders.TRACE_PARENT, event.metadata().traceparent());
  }

  /// All events of a commit carry the same moment.
  private String text(Instant moment) {
    if (!moment.equals(written)) {
      written = moment;
      writtenText = moment.toString();
    }
    return writtenText;
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
