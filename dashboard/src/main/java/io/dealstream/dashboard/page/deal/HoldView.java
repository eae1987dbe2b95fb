package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.page.Written;

/// The page of what can be done with a hold.
///
/// @param deal from whose page the reader comes
/// @param problem why it was refused; empty when it was not
public record HoldView(String deal, String id, HoldStep step, Written written, String problem) {
  /// Where it is asked, and sent.
  public String address() {
    return "/deals/" + deal + "/holds/" + id + "/" + step.path();
  }

  public boolean rescheduling() {
    return step == HoldStep.RESCHEDULE;
  }
}
