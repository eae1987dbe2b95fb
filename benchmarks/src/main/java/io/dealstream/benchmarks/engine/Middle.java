package io.dealstream.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;

/// The median of what several rounds measured: one that was disturbed does not count.
final class Middle {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double value() {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
