package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Written;
import java.util.List;

/// The page on which the blocks of a release are switched and put in order.
///
/// @param problem why it was refused; empty when it was not
public record LayoutView(
    String id, String name, Written written, String problem, List<Row> blocks) {

  /// @param fixed whether it cannot be switched off
  /// @param first whether nothing can be put above it
  public record Row(
      String kind, String name, boolean on, boolean fixed, boolean first, boolean last) {}
}
