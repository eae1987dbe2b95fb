package io.dealstream.eventkit.support;

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

/// A log in memory, plain enough to be seen to be right; it passes the same contract as the real
/// one.
public final class InMemoryEventStore implements EventStore {
  private final List<RecordedEvent> log = new ArrayList<>();
  private final Map<String, Used> keys = new HashMap<>();

  private record Used(CommandKey key, AppendResult.Replayed answer) {}

  @Override
  public synchronized List<RecordedEvent> read(String streamType, UUID streamId, int version) {
    return log.stream()
        .filter(e -> e.streamId().equals(streamId) && e.streamType().equals(streamType))
        .filter(e -> e.version() > version)
        .toList();
  }

  @Override
  public synchronized List<RecordedEvent> readAfter(long position, int limit) {
    return log.stream().filter(e -> e.position() > position).limit(limit).toList();
  }

  @Override
  public synchronized long head() {
    return log.size();
  }

  @Override
  public synchronized AppendResult append(Append append) {
    if (!append.alongside().isEmpty()) {
      throw new UnsupportedOperationException("there are no other tables here");
    }
    Optional<AppendResult> before = append.key().flatMap(this::find);
    if (before.isPresent()) {
      return before.get();
    }
    int version = version(append.streamId());
    if (version != append.expectedVersion()
        || append.premises().entrySet().stream()
            .anyMatch(premise -> version(premise.getKey()) != premise.getValue())) {
      return new AppendResult.Conflict(version);
    }
    for (NewEvent event : append.events()) {
      log.add(recorded(append, event, ++version));
    }
    remember(append, version);
    return new AppendResult.Appended(version, log.size());
  }

  @Override
  public synchronized Optional<AppendResult> find(CommandKey key) {
    return Optional.ofNullable(keys.get(key.actor() + "/" + key.key()))
        .map(used -> used.key().equals(key) ? used.answer() : new AppendResult.KeyReused());
  }

  private int version(UUID streamId) {
    return (int) log.stream().filter(e -> e.streamId().equals(streamId)).count();
  }

  private void remember(Append append, int version) {
    append
        .key()
        .ifPresent(key ->
            keys.put(
                key.actor() + "/" + key.key(),
                new Used(key, new AppendResult.Replayed(append.streamId(), version, log.size()))));
  }

  private RecordedEvent recorded(Append append, NewEvent event, int version) {
    return new RecordedEvent(
        log.size() + 1,
        append.streamType(),
        append.streamId(),
        version,
        event.id(),
        event.type(),
        event.data(),
        append.metadata(),
        Instant.now());
  }
}
