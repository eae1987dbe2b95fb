package io.dealstream.benchmarks.report;

import java.util.Locale;

/// What a figure counts.
public enum Unit {
  PER_SECOND("/s", "%,.0f"),
  MILLISECONDS(" ms", "%.2f"),
  MEBIBYTES(" MiB", "%,.0f");

  private final String suffix;
  private final String format;

  Unit(String suffix, String format) {
    this.suffix = suffix;
    this.format = format;
  }

  /// A value in this unit, for people.
  public String text(double value) {
    return String.format(Locale.ROOT, format, value) + suffix;
  }
}
