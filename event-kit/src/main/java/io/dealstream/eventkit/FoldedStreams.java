package io.dealstream.eventkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The streams that commands came for last, as they were folded then. Whoever takes one reads what
/// has been appended since, so that an old one costs time but no truth.
final class FoldedStreams<S> {
  private static final int MOST = 500;

  private final Loaded<S> unknown;
  private final Map<UUID, Loaded<S>> lastUsed =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Loaded<S>> eldest) {
          return size() > MOST;
        }
      };

  /// @param unknown a stream before its first event
  FoldedStreams(Loaded<S> unknown) {
    this.unknown = unknown;
  }

  synchronized Loaded<S> get(UUID streamId) {
    return lastUsed.getOrDefault(streamId, unknown);
  }

  synchronized void put(UUID streamId, Loaded<S> loaded) {
    if (loaded.version() > get(streamId).version()) {
      lastUsed.put(streamId, loaded);
    }
  }

  /// Forgets a stream that the log knows otherwise.
  synchronized void forget(UUID streamId) {
    lastUsed.remove(streamId);
  }
}
