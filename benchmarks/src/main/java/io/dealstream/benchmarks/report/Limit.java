package io.dealstream.benchmarks.report;

/// What the machine itself could do, measured in the same run.
///
/// @param what was measured, in a word or two
/// @param value in the unit of the row that it stands beside
public record Limit(String what, double value) {
  /// The tighter of two.
  public Limit smaller(Limit other) {
    return value <= other.value ? this : other;
  }
}
