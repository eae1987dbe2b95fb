package io.dealstream.eventkit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The states of other streams that a command is made from. What is decided is appended only as
/// long as those streams are as they were here.
public final class Premises {
  private final boolean remembered;
  private final Map<UUID, Integer> versions = new HashMap<>();

  /// @param remembered true when it may be the states that were last used
  Premises(boolean remembered) {
    this.remembered = remembered;
  }

  /// The state of a stream.
  public <S> S state(CommandHandler<?, S, ?> streams, UUID streamId) {
    Loaded<S> loaded = remembered ? streams.recall(streamId) : streams.load(streamId);
    versions.put(streamId, loaded.version());
    return loaded.state();
  }

  Map<UUID, Integer> versions() {
    return versions;
  }
}
