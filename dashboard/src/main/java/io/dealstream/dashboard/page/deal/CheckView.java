package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.page.Meets;
import java.util.List;

/// What rights would meet if they were licensed now.
///
/// @param problem why that is not known; empty when it is
/// @param outcomes one for each block and title; none as long as nothing is stated
public record CheckView(String problem, List<Outcome> outcomes) {
  static final CheckView NONE = new CheckView("", List.of());

  /// @param head which block and title
  /// @param meets its parts are those that cannot be sold, or perhaps not
  public record Outcome(String head, Meets meets) {}
}
