package io.dealstream.announcement.domain.webhook;

/// Whether announcements are sent.
public sealed interface Standing {
  record Active() implements Standing {}

  /// @param detail one sentence for people
  record Suspended(Cause cause, String detail) implements Standing {}

  /// Why nothing is sent for the time being.
  enum Cause {
    /// Somebody of the press office wanted it.
    BY_HAND,
    /// The receiver answered that it is gone.
    GONE,
    /// The receiver took nothing for as long as anything is tried.
    FAILING
  }
}
