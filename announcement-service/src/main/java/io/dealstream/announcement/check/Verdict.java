package io.dealstream.announcement.check;

/// What the facts say of a claim.
public enum Verdict {
  /// It rests on events.
  CARRIED,
  /// They say something else.
  CONTRADICTED,
  /// They say nothing of it.
  UNKNOWN,
  /// It must never be public, true or not.
  FORBIDDEN
}
