package io.dealstream.benchmarks.load;

import org.HdrHistogram.Histogram;

/// What callers got done.
///
/// @param perSecond calls that ended within the measured time
/// @param latencies in microseconds
public record Outcome(double perSecond, Histogram latencies) {
  private static final double MICROSECONDS = 1000.0;
  private static final long LONGEST = 60_000_000;

  /// Three digits of any time up to a minute.
  public static Histogram histogram() {
    return new Histogram(LONGEST, 3);
  }

  /// Adds a time in nanoseconds.
  static void record(Histogram histogram, long nanos) {
    histogram.recordValue(Math.min(LONGEST, Math.max(0, nanos / 1000)));
  }

  /// A percentile in milliseconds.
  public double milliseconds(double percentile) {
    return latencies.getValueAtPercentile(percentile) / MICROSECONDS;
  }
}
