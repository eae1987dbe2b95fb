package io.dealstream.announcement.deliver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// How long to wait before the next try: twice as long each time, up to a limit, and never quite as
/// long as others who began to wait at the same moment.
///
/// @param first wait
/// @param longest wait that we choose
/// @param longestAsked wait that a receiver may ask for
/// @param givesUpAfter how long nothing was taken before nothing more is tried
/// @param chance between 0 and 1
public record Backoff(
    Duration first,
    Duration longest,
    Duration longestAsked,
    Duration givesUpAfter,
    DoubleSupplier chance) {
  private static final int MOST_DOUBLINGS = 30;

  /// @param failures before this one
  /// @param asked by the receiver; never shortens the wait
  Duration pause(int failures, Optional<Duration> asked) {
    Duration doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    long bounded = min(doubled, longest).toMillis();
    Duration ours = Duration.ofMillis(bounded / 2 + (long) (bounded / 2.0 * chance.getAsDouble()));
    return asked.map(wait -> max(ours, min(wait, longestAsked))).orElse(ours);
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
