package io.dealstream.eventkit.support;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A store in which a rival is faster: something happens between the decision and its append.
public final class RivalStore implements EventStore {
  private final EventStore store;
  private Runnable rival = () -> {};
  private int times;
  private int reads;

  public RivalStore(EventStore store) {
    this.store = store;
  }

  /// Lets something happen before each of the next appends.
  public void beforeNextAppends(int count, Runnable what) {
    times = count;
    rival = what;
  }

  /// How often a stream was read.
  public int reads() {
    return reads;
  }

  /// Works on the store without the rival.
  public <T> T plainly(Function<EventStore, T> work) {
    return work.apply(store);
  }

  @Override
  public AppendResult append(Append append) {
    if (times > 0) {
      times--;
      rival.run();
    }
    return store.append(append);
  }

  @Override
  public List<RecordedEvent> read(String streamType, UUID streamId, int version) {
    reads++;
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
  public Optional<AppendResult> find(CommandKey key) {
    return store.find(key);
  }
}
