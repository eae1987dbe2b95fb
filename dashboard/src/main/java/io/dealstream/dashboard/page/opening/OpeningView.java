package io.dealstream.dashboard.page.opening;

import io.dealstream.dashboard.page.Form;
import java.util.List;

/// The page on which a deal is opened.
///
/// @param problem why it was refused, or empty
/// @param stranger name of a licensee that is not known yet and can be registered; empty if none
/// @param notices what could not be shown
/// @param more whether there are more titles than are listed
public record OpeningView(
    Form form,
    String problem,
    String stranger,
    List<String> notices,
    List<String> licensees,
    List<Choice> titles,
    boolean more) {

  /// A title to choose.
  public record Choice(String id, String name, String about) {}
}
