package io.dealstream.dashboard.client.catalog;

import java.util.List;

/// What can be sold of a title, month by month.
public record Timeline(List<Month> months) {
  /// @param month like `2026-07`
  /// @param summary `AVAILABLE`, `PARTLY`, `BLOCKED` or `UNKNOWN`
  public record Month(String month, String summary, List<String> reasons) {}
}
