package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// What stands around an event on a topic. Source: the headers that the relay wrote.
///
/// @param id of the event
/// @param type the published type name with its version
/// @param key of the record: the stream that the event belongs to
/// @param sequence version of that stream
/// @param position in the log of the source
/// @param number of the record in its partition, 1, 2, 3 … without gaps
/// @param time when the event was recorded
public record Envelope(
    String topic,
    int partition,
    long offset,
    UUID id,
    String type,
    String key,
    int sequence,
    long position,
    long number,
    Instant time,
    String actor,
    String correlationId,
    Optional<String> traceparent) {

  /// @throws IllegalArgumentException when a header is missing or is not what it should be
  static Envelope of(ConsumerRecord<String, byte[]> row, Moments moments) {
    return new Envelope(
        row.topic(),
        row.partition(),
        row.offset(),
        UUID.fromString(header(row, EnvelopeHeaders.ID)),
        header(row, EnvelopeHeaders.TYPE),
        header(row, EnvelopeHeaders.SUBJECT),
        Integer.parseInt(header(row, EnvelopeHeaders.SEQUENCE)),
        Long.parseLong(header(row, EnvelopeHeaders.POSITION)),
        number(row),
        moments.read(header(row, EnvelopeHeaders.TIME)),
        header(row, EnvelopeHeaders.ACTOR),
        header(row, EnvelopeHeaders.CORRELATION),
        optional(row, EnvelopeHeaders.TRACE_PARENT));
  }

  /// The metadata of a command that this event leads to.
  ///
  /// @param actor name of the reaction
  public Metadata causing(String actor) {
    return new Metadata(actor, null, correlationId, id.toString(), traceparent.orElse(null));
  }

  static long number(ConsumerRecord<String, byte[]> row) {
    return Long.parseLong(header(row, EnvelopeHeaders.NUMBER));
  }

  private static String header(ConsumerRecord<String, byte[]> row, String name) {
    return optional(row, name)
        .orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
  }

  private static Optional<String> optional(ConsumerRecord<String, byte[]> row, String name) {
    Header header = row.headers().lastHeader(name);
    return header == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
