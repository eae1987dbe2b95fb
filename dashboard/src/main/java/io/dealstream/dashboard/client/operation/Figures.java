package io.dealstream.dashboard.client.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Figures of a service, as it exposes them to Prometheus.
public record Figures(Map<String, Double> byName) {
  public Figures {
    byName = Map.copyOf(byName);
  }

  /// Those without labels; comments and others are left out.
  static Figures read(String text) {
    Map<String, Double> figures = new HashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.contains("{"))
        .map(line -> List.of(line.split(" ")))
        .filter(parts -> parts.size() == 2)
        .forEach(parts -> figures.put(parts.getFirst(), number(parts.getLast())));
    return new Figures(figures);
  }

  /// Nothing when the service does not have it, or not now.
  public OptionalDouble get(String name) {
    double figure = byName.getOrDefault(name, Double.NaN);
    return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
