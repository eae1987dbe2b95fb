package io.dealstream.benchmarks.report;

import org.jspecify.annotations.Nullable;

/// One line of the table.
///
/// @param section the letter of the benchmark
/// @param limit null when there is nothing to hold the figure against
public record Row(
    String section, String what, Unit unit, double measured, @Nullable Limit limit, Target target) {

  /// A figure that only helps to understand the others.
  public static Row of(String section, String what, Unit unit, double measured) {
    return new Row(section, what, unit, measured, null, new Target.None());
  }

  /// The same beside what the machine itself could do.
  public Row against(Limit machine) {
    return new Row(section, what, unit, measured, machine, target);
  }

  /// The same with something to reach.
  public Row toReach(Target goal) {
    return new Row(section, what, unit, measured, limit, goal);
  }

  /// Measured by limit; not a number when there is no limit.
  double ratio() {
    return limit == null ? Double.NaN : measured / limit.value();
  }
}
