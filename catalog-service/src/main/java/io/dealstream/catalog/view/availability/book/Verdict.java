package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Layer.Objection;
import io.dealstream.catalog.view.availability.book.Layer.Right;
import io.dealstream.catalog.view.availability.book.Layer.Says;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said of one point of the rights.
record Verdict(Status status, Set<Reason> reasons) {
  static final Verdict AVAILABLE = new Verdict(Status.AVAILABLE, Set.of());

  /// By all that lies over the point. What is certain counts before what may be.
  static Verdict of(List<Says> all, boolean exclusive) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    EnumSet<Reason> certain = EnumSet.noneOf(Reason.class);
    EnumSet<Reason> possible = EnumSet.noneOf(Reason.class);
    for (Says says : all) {
      switch (says) {
        case Right right -> rights.add(right);
        case Objection(Reason reason, boolean sure) -> (sure ? certain : possible).add(reason);
      }
    }
    lack(rights, exclusive).ifPresent(certain::add);
    if (!certain.isEmpty()) {
      return new Verdict(Status.BLOCKED, certain);
    }
    return possible.isEmpty() ? AVAILABLE : new Verdict(Status.UNKNOWN, possible);
  }

  private static Optional<Reason> lack(Set<Right> rights, boolean exclusive) {
    Optional<Right> best = rights.stream().min(Comparator.naturalOrder());
    return best.isEmpty()
        ? Optional.of(Reason.NO_RIGHTS_ACQUIRED)
        : switch (best.get()) {
          case EXCLUSIVELY -> Optional.empty();
          case NON_EXCLUSIVELY ->
              exclusive ? Optional.of(Reason.ACQUIRED_NON_EXCLUSIVELY) : Optional.empty();
          case TO_REST -> Optional.of(Reason.HOLDBACK);
          case FOR_OTHER_DAYS -> Optional.of(Reason.OUT_OF_TERM);
        };
  }
}
