package io.dealstream.catalog.view.availability.book;

/// Why rights cannot be sold or, where it is not known, why perhaps not.
public enum Reason {
  /// The licensor has not acquired them; so it is for a title of which nothing was recorded.
  NO_RIGHTS_ACQUIRED,
  /// The licensor has acquired them for other days.
  OUT_OF_TERM,
  /// They were asked for exclusively, and others may sell them too.
  ACQUIRED_NON_EXCLUSIVELY,
  /// Whoever gave them to the licensor wants them to rest, or a licensee was promised that nobody
  /// else gets them.
  HOLDBACK,
  /// One licensee has them alone.
  LICENSED_EXCLUSIVELY,
  /// They were asked for exclusively, and a licensee has them.
  LICENSED,
  /// They are kept for a licensee.
  HELD
}
