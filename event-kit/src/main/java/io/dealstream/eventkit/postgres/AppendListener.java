package io.dealstream.eventkit.postgres;

import java.time.Duration;

/// Hears of every commit, in the writer's thread; must be quick and must not throw.
@FunctionalInterface
public interface AppendListener {
  /// @param events how many events were committed; may be 0
  /// @param appends how many appends shared the transaction
  /// @param took from the first statement to the commit's answer
  void committed(int events, int appends, Duration took);
}
