package io.dealstream.eventkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The streams of one kind, folded into their states. Those that commands came for last are
/// remembered, as far as a fixed number of events goes: an old one costs time but no truth, since
/// whoever uses it reads what has been appended since, or is told by the store that it is old.
final class FoldedStreams<S, E> {
  /// A state holds about as much as its events. The collector must not be the one to decide how
  /// many that are: it would look through a full heap again and again before it lets go of any.
  private static final int MOST_EVENTS = 20_000;

  private final EventStore store;
  private final String streamType;
  private final Decider<?, S, E> decider;
  private final EventTypes<E> types;
  private final StateRows<S> rows;
  private final Loaded<S> beginning;
  private final Cache<UUID, Loaded<S>> lastUsed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_EVENTS)
          .weigher((UUID id, Loaded<S> stream) -> stream.version())
          // To keep order among them takes less than to wake another thread for it.
          .executor(Runnable::run)
          .build();

  FoldedStreams(
      EventStore store,
      String streamType,
      Decider<?, S, E> decider,
      EventTypes<E> types,
      StateRows<S> rows) {
    this.store = store;
    this.streamType = streamType;
    this.decider = decider;
    this.types = types;
    this.rows = rows;
    this.beginning = new Loaded<>(decider.initial(), 0);
  }

  /// A stream before its first event.
  Loaded<S> beginning() {
    return beginning;
  }

  /// A stream as it is now.
  Loaded<S> load(UUID streamId) {
    Loaded<S> known = remembered(streamId);
    Loaded<S> now = fold(known, store.read(streamType, streamId, known.version()));
    remember(streamId, now);
    return now;
  }

  /// A stream as it was at a moment.
  Loaded<S> load(UUID streamId, Instant asOf) {
    return fold(
        beginning,
        store.read(streamType, streamId).stream()
            .filter(event -> !event.recordedAt().isAfter(asOf))
            .toList());
  }

  /// A stream as it was when it was last used; its beginning when that is long ago.
  Loaded<S> remembered(UUID streamId) {
    Loaded<S> known = lastUsed.getIfPresent(streamId);
    return known == null ? beginning : known;
  }

  private void remember(UUID streamId, Loaded<S> loaded) {
    if (loaded.version() > 0) {
      lastUsed
          .asMap()
          .merge(streamId, loaded, (known, now) -> now.version() > known.version() ? now : known);
    }
  }

  /// Appends what was decided on a state, and on versions of other streams.
  AppendResult append(
      UUID streamId,
      Loaded<S> loaded,
      Map<UUID, Integer> premises,
      List<E> events,
      CommandContext context) {
    if (events.isEmpty() && context.key().isEmpty()) {
      return new AppendResult.Appended(loaded.version(), store.head());
    }
    S after = evolve(loaded.state(), events);
    List<NewEvent> written =
        events.stream()
            .map(e -> new NewEvent(CommandHandler.newId(), types.nameOf(e), Json.write(e)))
            .toList();
    AppendResult result =
        store.append(
            new Append(
                streamType,
                streamId,
                loaded.version(),
                premises,
                written,
                context.metadata(),
                context.key(),
                rows.change(streamId, loaded.state(), after)));
    if (result instanceof AppendResult.Appended(int version, long position)) {
      remember(streamId, new Loaded<>(after, version));
    }
    return result;
  }

  /// Forgets a stream that the log knows otherwise.
  void forget(UUID streamId) {
    lastUsed.invalidate(streamId);
  }

  private S evolve(S state, List<E> events) {
    S after = state;
    for (E event : events) {
      after = decider.evolve(after, event);
    }
    return after;
  }

  private Loaded<S> fold(Loaded<S> known, List<RecordedEvent> events) {
    S state = known.state();
    for (RecordedEvent event : events) {
      state = decider.evolve(state, types.read(event.type(), event.data()));
    }
    return new Loaded<>(state, events.isEmpty() ? known.version() : events.getLast().version());
  }
}
