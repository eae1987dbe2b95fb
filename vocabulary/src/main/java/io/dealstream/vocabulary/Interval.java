package io.dealstream.vocabulary;

/// Numbers from `low` up to, and without, `high`; never empty.
public record Interval(int low, int high) {
  /// @throws IllegalArgumentException when nothing lies between
  public Interval {
    if (low >= high) {
      throw new IllegalArgumentException("an interval needs low < high: " + low + ", " + high);
    }
  }

  /// True when all numbers of the other are in this one.
  public boolean covers(Interval other) {
    return low <= other.low && other.high <= high;
  }

  /// True when some number is in both.
  public boolean overlaps(Interval other) {
    return low < other.high && other.low < high;
  }

  /// As PostgreSQL writes it, like `[1,5)`.
  @Override
  public String toString() {
    return "[" + low + "," + high + ")";
  }
}
