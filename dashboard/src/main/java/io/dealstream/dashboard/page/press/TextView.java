package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.press.ReleaseView.Finding;
import java.util.List;

/// The page on which a block is written by hand.
///
/// @param handWritten whether somebody has written it already
/// @param problem why it was refused; empty when it was not
/// @param standing what somebody else wrote meanwhile; empty when nobody did
/// @param checked whether the findings are those of the words in the form
public record TextView(
    String id,
    String name,
    String block,
    String blockName,
    String language,
    String languageName,
    boolean handWritten,
    Written written,
    String problem,
    String standing,
    boolean checked,
    List<Finding> findings) {
  /// Where it is asked, and sent.
  public String address() {
    return "/press/" + id + "/texts/" + block + "/" + language;
  }
}
