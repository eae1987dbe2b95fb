package io.dealstream.eventkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A wish to append to one stream.
///
/// @param expectedVersion the version of the stream that the events were decided on; 0 for a new
///   one
/// @param premises the versions of other streams that they were decided on; 0 where there was none
/// @param events may be empty when only the key is to be remembered
/// @param alongside rows that change with the events
public record Append(
    String streamType,
    UUID streamId,
    int expectedVersion,
    Map<UUID, Integer> premises,
    List<NewEvent> events,
    Metadata metadata,
    Optional<CommandKey> key,
    List<Alongside<?>> alongside) {
  public Append {
    premises = Map.copyOf(premises);
    events = List.copyOf(events);
    alongside = List.copyOf(alongside);
  }

  /// An append that changes nothing but the log, decided on nothing but its stream.
  public Append(
      String streamType,
      UUID streamId,
      int expectedVersion,
      List<NewEvent> events,
      Metadata metadata,
      Optional<CommandKey> key) {
    this(streamType, streamId, expectedVersion, Map.of(), events, metadata, key, List.of());
  }
}
