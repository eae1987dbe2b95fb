package io.dealstream.announcement;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.StoreUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A log that takes some events and then none, as when the process dies between two steps.
public final class DyingStore implements EventStore {
  private final EventStore store;
  private int left;

  /// @param left how often something is appended before that
  public DyingStore(EventStore store, int left) {
    this.store = store;
    this.left = left;
  }

  @Override
  public List<RecordedEvent> read(String streamType, UUID streamId, int version) {
    return store.read(streamType, streamId, version);
  }

  @Override
  public List<RecordedEvent> readAfter(long position, int limit) {
    return store.readAfter(position, limit);
  }

  @Override
  public long head() {
    return store.head();
  }

  @Override
  public AppendResult append(Append append) {
    if (left == 0) {
      throw new StoreUnavailable("the process dies", null);
    }
    left--;
    return store.append(append);
  }

  @Override
  public Optional<AppendResult> find(CommandKey key) {
    return store.find(key);
  }
}
