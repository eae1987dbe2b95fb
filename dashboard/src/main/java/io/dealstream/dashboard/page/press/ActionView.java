package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.press.ReleaseView.Finding;
import java.util.List;

/// The page of an action on a release: what will happen, and what it asks for.
///
/// @param problem why it was refused; empty when it was not
/// @param languages of the release
/// @param roles in which the reader may approve
/// @param zones to choose from
/// @param findings that somebody may answer for
public record ActionView(
    String id,
    Action action,
    String name,
    Written written,
    String problem,
    List<Choice> languages,
    List<Choice> roles,
    List<String> zones,
    List<Finding> findings) {

  public boolean approving() {
    return action.fields() == Action.Fields.APPROVAL;
  }

  public boolean scheduling() {
    return action.fields() == Action.Fields.SCHEDULE;
  }

  public boolean answering() {
    return action.fields() == Action.Fields.FINDINGS;
  }

  public boolean quoting() {
    return action.fields() == Action.Fields.QUOTE;
  }

  /// Where it is asked, and sent.
  public String address() {
    return "/press/" + id + "/" + action.path();
  }
}
