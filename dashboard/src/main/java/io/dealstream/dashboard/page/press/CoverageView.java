package io.dealstream.dashboard.page.press;

import java.util.List;

/// What an article of others says of our facts, in words.
public record CoverageView(
    String source, String url, String published, String checked, List<Group> groups) {

  /// Claims with the same verdict.
  public record Group(String code, String name, List<Line> lines) {}

  /// @param registered what the facts say instead; empty when they say nothing
  public record Line(String kind, String words, String registered) {}
}
