package io.dealstream.catalog.view.availability.book;

/// What can be said of rights that somebody asks for.
public enum Status {
  /// They can be sold.
  AVAILABLE,
  /// They cannot.
  BLOCKED,
  /// Nobody stated what would decide it.
  UNKNOWN
}
