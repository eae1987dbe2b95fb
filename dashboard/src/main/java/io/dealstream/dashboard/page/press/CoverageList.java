package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Written;
import java.util.List;

/// The articles that were checked, and the form for another.
///
/// @param problem why it was refused; empty when it was not
/// @param mayCheck whether the reader may have one checked
/// @param releases to choose from
public record CoverageList(
    List<String> notices,
    List<Row> rows,
    boolean mayCheck,
    Written written,
    String problem,
    List<Choice> releases,
    List<Choice> languages) {

  public record Row(
      String id,
      String source,
      String language,
      String carried,
      String contradicted,
      String unknown,
      String forbidden,
      String leftOut,
      String checked) {}
}
