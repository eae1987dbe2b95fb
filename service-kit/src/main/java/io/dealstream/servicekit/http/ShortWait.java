package io.dealstream.servicekit.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits a moment for what another service told of just now and a projection is about to apply.
/// Whoever asks must hold no connection meanwhile.
public final class ShortWait {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private ShortWait() {}

  /// Asks until the answer is good, or the patience over; gives the last answer.
  public static <T> T until(Supplier<T> question, Predicate<T> good) {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    T answer = question.get();
    while (!good.test(answer) && System.nanoTime() < limit) {
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = question.get();
    }
    return answer;
  }
}
