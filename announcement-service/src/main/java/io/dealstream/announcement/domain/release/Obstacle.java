package io.dealstream.announcement.domain.release;

/// What keeps a license from being announced.
public enum Obstacle {
  /// It clashes with other licenses.
  CONFLICTED,
  SUSPENDED,
  TERMINATED,
  EXPIRED
}
