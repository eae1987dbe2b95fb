package io.dealstream.eventkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One log of events, made of streams. Every method throws [StoreUnavailable] when the store cannot
/// answer within its limit.
public interface EventStore {
  /// All events of a stream in order; empty when there is no such stream of this type.
  default List<RecordedEvent> read(String streamType, UUID streamId) {
    return read(streamType, streamId, 0);
  }

  /// The events of a stream that follow a version of it, in order.
  List<RecordedEvent> read(String streamType, UUID streamId, int version);

  /// At most `limit` events that follow a position, in order, none skipped.
  List<RecordedEvent> readAfter(long position, int limit);

  /// The position of the last event; 0 for an empty log.
  long head();

  /// Appends all events or none, and returns when they are durable.
  AppendResult append(Append append);

  /// What became of the command that used a key before: [AppendResult.Replayed],
  /// [AppendResult.KeyReused], or nothing when the key is new.
  Optional<AppendResult> find(CommandKey key);
}
