package io.dealstream.eventkit;

import java.time.Instant;
import java.util.UUID;

/// An event as the log keeps it.
///
/// @param position place in the log: 1, 2, 3 … without gaps, in the order of commits
/// @param streamType the kind of stream, like `deal`
/// @param version place in its stream: 1, 2, 3 …
/// @param type the full type name with its version
/// @param data JSON text
/// @param recordedAt when it was appended; never earlier than the event before it
public record RecordedEvent(
    long position,
    String streamType,
    UUID streamId,
    int version,
    UUID id,
    String type,
    String data,
    Metadata metadata,
    Instant recordedAt) {}
