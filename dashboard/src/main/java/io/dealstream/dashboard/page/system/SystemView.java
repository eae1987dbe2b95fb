package io.dealstream.dashboard.page.system;

import java.util.List;

/// The page.
///
/// @param problem why a rebuild was refused; empty when it was not
/// @param stream how the stream of events is
/// @param stopped where and why it stopped for good; empty when it did not
public record SystemView(List<OfService> services, String stream, String stopped, String problem) {
  /// @param notice why nothing is known of it; empty when all is
  /// @param relay how far its events have come to the topics
  /// @param ready whether all its loops do their work
  public record OfService(
      String code, String name, String notice, boolean ready, List<String> relay, List<Row> rows) {}

  /// A read model or reaction.
  ///
  /// @param stopped why partitions stand still; empty when none does
  public record Row(
      String name,
      boolean ready,
      String detail,
      String lag,
      String applied,
      String duplicates,
      String gaps,
      List<String> stopped,
      boolean rebuildable) {}
}
