package io.dealstream.dashboard.client.catalog;

import java.util.List;

/// What can be sold of a title, by territory.
public record Territories(List<Row> rows) {
  /// Territories in which the same is so.
  ///
  /// @param summary `AVAILABLE`, `PARTLY`, `BLOCKED` or `UNKNOWN`
  public record Row(List<String> territories, String summary, List<Part> parts) {}
}
