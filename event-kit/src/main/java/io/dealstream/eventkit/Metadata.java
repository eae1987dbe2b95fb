package io.dealstream.eventkit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who did it, why, and in the course of what; stored beside every event.
///
/// @param actor the subject of the caller's token, or the name of a reaction
/// @param reason in the actor's words
/// @param correlationId the same for everything that one request led to
/// @param causationId the id of the event or command that led to this one
/// @param traceparent W3C trace context
public record Metadata(
    String actor,
    @Nullable String reason,
    String correlationId,
    @Nullable String causationId,
    @Nullable String traceparent) {
  public Metadata {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(correlationId, "correlationId");
  }
}
