package io.dealstream.deal.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days from the first to the last, both included; null has no bound.
record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// The days from this one on; nothing when none are left.
  Optional<Term> startingAt(@Nullable LocalDate day) {
    LocalDate start = from == null || (day != null && day.isAfter(from)) ? day : from;
    return of(start, to);
  }

  /// The days before this one; nothing when none are left.
  Optional<Term> endingBefore(@Nullable LocalDate day) {
    LocalDate last = day == null ? null : day.minusDays(1);
    LocalDate end = to == null || (last != null && last.isBefore(to)) ? last : to;
    return of(from, end);
  }

  private static Optional<Term> of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && to.isBefore(from)
        ? Optional.empty()
        : Optional.of(new Term(from, to));
  }

  /// As PostgreSQL reads a `daterange`.
  @Override
  public String toString() {
    return (from == null ? "(" : "[" + from) + "," + (to == null ? ")" : to + "]");
  }
}
