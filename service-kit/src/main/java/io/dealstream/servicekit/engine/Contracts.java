package io.dealstream.servicekit.engine;

import io.dealstream.contracts.OlderTypes;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.eventkit.EventTypes;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.relay.Publisher.Publication;

/// The published events in the terms of the engine.
public final class Contracts {
  /// Reads every published event of every version.
  public static final EventTypes<PublishedEvent> TYPES = types();

  private Contracts() {}

  /// The record to send for a published event.
  public static Publication publication(PublishedEvent event) {
    return new Publication(event.topic(), event.key(), TYPES.nameOf(event), Json.write(event));
  }

  private static EventTypes<PublishedEvent> types() {
    var builder = EventTypes.of(PublishedEvent.class);
    PublishedTypes.ALL.forEach(type -> builder.add(type.name(), type.event()));
    OlderTypes.ALL.forEach(older -> builder.upcast(older.name(), older.newer(), older.change()));
    return builder.build();
  }
}
