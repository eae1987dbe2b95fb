package io.dealstream.eventkit.calendar;

import java.util.UUID;

/// Something that is to happen to a stream by itself. A stream has at most one of each kind; its
/// deadlines are all days or all moments, and come in the order of their kinds.
public record Deadline(UUID streamId, Kind kind, Due due) {
  /// What is to happen, in the order in which it does.
  public enum Kind {
    REMINDER_90,
    REMINDER_30,
    REMINDER_7,
    EXPIRY
  }
}
