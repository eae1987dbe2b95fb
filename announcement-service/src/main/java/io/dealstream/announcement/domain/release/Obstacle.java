package io.dealstream.announcement.domain.release;

/// What keeps a license from being announced.
public enum Obstacle {
  /// It clashes with other licenses.
  CONFLICTED,
  /// Where some of its rights may be used was not stated.
  TERRITORIES_UNKNOWN,
  SUSPENDED,
  TERMINATED,
  EXPIRED
}
