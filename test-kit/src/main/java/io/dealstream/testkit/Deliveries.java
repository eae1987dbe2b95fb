package io.dealstream.testkit;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Events as they come from their topics.
public final class Deliveries {
  /// When all of them were recorded.
  public static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

  private Deliveries() {}

  /// An event as it comes from its topic; the same event has the same id whenever it comes.
  ///
  /// @param sequence version of its stream
  public static Received<PublishedEvent> of(PublishedEvent event, int sequence) {
    String type = PublishedTypes.nameOf(event);
    String identity = event.key() + type + sequence;
    return new Received<>(
        event,
        new Envelope(
            event.topic(),
            0,
            sequence,
            UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)),
            type,
            event.key(),
            sequence,
            sequence,
            sequence,
            TIME,
            "sara.sales",
            "test",
            Optional.empty()));
  }
}
