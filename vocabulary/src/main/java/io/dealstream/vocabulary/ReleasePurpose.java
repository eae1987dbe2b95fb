package io.dealstream.vocabulary;

/// What a release is for.
public enum ReleasePurpose {
  /// It tells something new.
  ANNOUNCEMENT,
  /// It says what an earlier release should have said, and what is different.
  CORRECTION,
  /// It takes an earlier release back.
  RETRACTION
}
