package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;

/// How days without a break on which rights are available must lie to the window that was asked
/// for.
public enum Match {
  /// They are all days of the window.
  COVERS_ALL,
  /// They have a day with it in common.
  OVERLAPS,
  /// Their first day is in it; they may go on after it.
  STARTS_WITHIN,
  /// Their last day is in it; they may begin before it.
  ENDS_WITHIN;

  /// True when days outside of the window matter.
  boolean looksBeyond() {
    return this == STARTS_WITHIN || this == ENDS_WITHIN;
  }

  /// @param run days without a break
  boolean fits(Interval run, Ranges window) {
    return switch (this) {
      case COVERS_ALL -> Ranges.of(run).covers(window);
      case OVERLAPS -> window.overlaps(Ranges.of(run));
      case STARTS_WITHIN -> run.low() > Integer.MIN_VALUE && window.covers(day(run.low()));
      case ENDS_WITHIN -> run.high() < Integer.MAX_VALUE && window.covers(day(run.high() - 1));
    };
  }

  private static Ranges day(int day) {
    return Ranges.of(new Interval(day, day + 1));
  }
}
