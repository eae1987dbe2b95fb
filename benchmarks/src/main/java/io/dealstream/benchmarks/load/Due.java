package io.dealstream.benchmarks.load;

import java.util.concurrent.locks.LockSupport;

/// Waiting for a moment of the clock [System#nanoTime()].
public final class Due {
  private Due() {}

  /// Returns at that moment, or at once when it is over.
  public static void await(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
