package io.dealstream.contracts;

import io.dealstream.eventkit.EventTypes;

/// The published events as a consumer reads them.
final class Types {
  static final EventTypes<PublishedEvent> TYPES = table();

  private Types() {}

  private static EventTypes<PublishedEvent> table() {
    var builder = EventTypes.of(PublishedEvent.class);
    PublishedTypes.ALL.forEach(type -> builder.add(type.name(), type.event()));
    OlderTypes.ALL.forEach(older -> builder.upcast(older.name(), older.newer(), older.change()));
    return builder.build();
  }
}
