package io.dealstream.benchmarks.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Times how fast something that is at work gets through a number of records.
final class Replay {
  private static final long LOOK = Duration.ofNanos(500_000).toNanos();
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private Replay() {}

  /// Records per second, from the first look at which some are done until all are.
  static double rate(LongSupplier done, long all) {
    until(() -> done.getAsLong() > 0);
    long already = done.getAsLong();
    long begin = System.nanoTime();
    until(() -> done.getAsLong() >= all);
    return perSecond(all - already, begin);
  }

  static double perSecond(long records, long begin) {
    return records / ((System.nanoTime() - begin) / 1e9);
  }

  /// Looks often enough for a clock, and seldom enough to leave the processor to others.
  static void until(BooleanSupplier condition) {
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("a replay did not end within " + LIMIT.toSeconds() + " s");
      }
      LockSupport.parkNanos(LOOK);
    }
  }
}
