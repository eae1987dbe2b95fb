package io.dealstream.dashboard.page.press;

import java.util.List;

/// The list of releases.
///
/// @param stage that is shown alone; empty for all
/// @param next address of the next page; empty on the last
public record Press(
    String stage, List<Choice> stages, List<String> notices, List<Row> rows, String next) {

  public record Choice(String code, String name) {}

  /// @param name its headline, or what it is about
  /// @param purpose empty for an announcement
  /// @param waits for what, in words
  /// @param slug empty as long as it is not out
  public record Row(
      String id,
      String name,
      String purpose,
      String stage,
      String stageCode,
      String licenses,
      String waits,
      String changed,
      String slug) {}
}
