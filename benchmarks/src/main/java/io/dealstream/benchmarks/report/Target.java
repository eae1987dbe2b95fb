package io.dealstream.benchmarks.report;

import java.util.Locale;

/// What a row is meant to reach.
public sealed interface Target {
  /// Nothing: the row is there to understand the others.
  record None() implements Target {}

  /// At least this part of the machine's own limit.
  record Ratio(double least) implements Target {}

  /// Less than this, in the unit of the row.
  record Below(double most) implements Target {}

  /// What to reach, for people.
  default String text(Unit unit) {
    return switch (this) {
      case None() -> "";
      case Ratio(double least) -> "ratio >= " + String.format(Locale.ROOT, "%.1f", least);
      case Below(double most) -> "< " + unit.text(most);
    };
  }

  /// Whether this row reaches it; empty when there is nothing to reach.
  default String verdict(Row row) {
    return switch (this) {
      case None() -> "";
      case Ratio(double least) -> verdict(row.ratio() >= least);
      case Below(double most) -> verdict(row.measured() < most);
    };
  }

  private static String verdict(boolean reached) {
    return reached ? "reached" : "NOT REACHED";
  }
}
