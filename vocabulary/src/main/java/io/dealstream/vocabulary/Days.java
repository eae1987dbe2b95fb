package io.dealstream.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days as numbers, so that a term is a range of them. Before the first and after the last day that
/// can be named lies time without end: a term that never began there has no bound.
public final class Days {
  /// The first day that the trade can mean.
  public static final LocalDate FIRST = LocalDate.of(1890, 1, 1);

  /// The last one.
  public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /// All days.
  public static final Ranges ALWAYS = between(null, null);

  private Days() {}

  /// The days from the first to the last, both included; null is no bound.
  ///
  /// @throws IllegalArgumentException when the last comes before the first
  public static Ranges between(@Nullable LocalDate first, @Nullable LocalDate last) {
    int low = first == null ? Integer.MIN_VALUE : number(first);
    int high = last == null ? Integer.MAX_VALUE : number(last) + 1;
    return Ranges.of(new Interval(low, high));
  }

  /// The first day of an interval; nothing when it has no bound.
  public static Optional<LocalDate> first(Interval days) {
    return days.low() == Integer.MIN_VALUE ? Optional.empty() : Optional.of(day(days.low()));
  }

  /// Its last day; nothing when it has no bound.
  public static Optional<LocalDate> last(Interval days) {
    return days.high() == Integer.MAX_VALUE ? Optional.empty() : Optional.of(day(days.high() - 1));
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static LocalDate day(int number) {
    return LocalDate.ofEpochDay(number);
  }
}
