package io.dealstream.catalog.view.availability.book;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What can be said of several parts together.
public enum Summary {
  /// All of it can be sold.
  AVAILABLE,
  /// Some of it can.
  PARTLY,
  /// None of it can.
  BLOCKED,
  /// Nothing of it can certainly be sold, but perhaps some.
  UNKNOWN;

  static Summary of(Collection<Verdict> verdicts) {
    Set<Status> all = EnumSet.noneOf(Status.class);
    verdicts.forEach(verdict -> all.add(verdict.status()));
    if (all.contains(Status.AVAILABLE)) {
      return all.size() == 1 ? AVAILABLE : PARTLY;
    }
    return all.contains(Status.UNKNOWN) ? UNKNOWN : BLOCKED;
  }
}
