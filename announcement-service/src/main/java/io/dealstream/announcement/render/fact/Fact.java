package io.dealstream.announcement.render.fact;

import java.util.List;
import java.util.UUID;

/// Something known, with its proof.
///
/// @param about the title or deal that it speaks of, or an id of its own
/// @param eventIds the events that say so, in order; at least one
public record Fact<T>(UUID about, List<UUID> eventIds, T value) {
  public Fact {
    eventIds = List.copyOf(eventIds);
    if (eventIds.isEmpty()) {
      throw new IllegalArgumentException("a fact rests on an event");
    }
  }

  public Fact(UUID about, UUID eventId, T value) {
    this(about, List.of(eventId), value);
  }

  /// The event that said so first.
  public UUID eventId() {
    return eventIds.getFirst();
  }
}
