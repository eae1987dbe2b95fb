package io.dealstream.dashboard.session;

/// A form that does not come from a page of ours, or from one that somebody else opened.
public final class ForeignForm extends RuntimeException {
  private static final long serialVersionUID = 1;

  ForeignForm() {
    super("the form has not our mark");
  }
}
