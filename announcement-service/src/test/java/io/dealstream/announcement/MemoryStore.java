package io.dealstream.announcement;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A log without a disk, for properties that need thousands of them.
public final class MemoryStore implements EventStore {
  private final List<RecordedEvent> log = new ArrayList<>();
  private final Map<List<String>, Used> keys = new HashMap<>();

  private record Used(String fingerprint, AppendResult.Replayed answer) {}

  /// Everything, in order.
  public synchronized List<RecordedEvent> all() {
    return List.copyOf(log);
  }

  @Override
  public synchronized List<RecordedEvent> read(String streamType, UUID streamId, int version) {
    return log.stream()
        .filter(e -> e.streamId().equals(streamId) && e.streamType().equals(streamType))
        .filter(e -> e.version() > version)
        .toList();
  }

  @Override
  public synchronized List<RecordedEvent> readAfter(long position, int limit) {
    return log.stream().skip(position).limit(limit).toList();
  }

  @Override
  public synchronized long head() {
    return log.size();
  }

  @Override
  public synchronized AppendResult append(Append append) {
    Optional<AppendResult> before = append.key().flatMap(this::find);
    if (before.isPresent()) {
      return before.get();
    }
    int version = read(append.streamType(), append.streamId()).size();
    if (version != append.expectedVersion()) {
      return new AppendResult.Conflict(version);
    }
    for (NewEvent event : append.events()) {
      version++;
      log.add(
          new RecordedEvent(
              log.size() + 1L,
              append.streamType(),
              append.streamId(),
              version,
              event.id(),
              event.type(),
              event.data(),
              append.metadata(),
              Instant.EPOCH));
    }
    AppendResult.Replayed answer =
        new AppendResult.Replayed(append.streamId(), version, log.size());
    append
        .key()
        .ifPresent(
            key -> keys.put(List.of(key.actor(), key.key()), new Used(key.fingerprint(), answer)));
    return new AppendResult.Appended(version, log.size());
  }

  @Override
  public synchronized Optional<AppendResult> find(CommandKey key) {
    return Optional.ofNullable(keys.get(List.of(key.actor(), key.key())))
        .map(used ->
            used.fingerprint().equals(key.fingerprint())
                ? used.answer()
                : new AppendResult.KeyReused());
  }
}
