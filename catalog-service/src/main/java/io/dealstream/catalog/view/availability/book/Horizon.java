package io.dealstream.catalog.view.availability.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// From where one looks at the rights, in two times.
///
/// @param knownAt only what was recorded until then counts
/// @param asOf what takes effect after this day does not count yet: a signature, an amendment, a
///   termination; null when all that is known counts, which is what a sale has to reckon with
/// @param zone in which the day begins
public record Horizon(Instant knownAt, @Nullable LocalDate asOf, ZoneId zone) {

  /// All that is known at a moment.
  public static Horizon at(Instant moment) {
    return new Horizon(moment, null, ZoneOffset.UTC);
  }

  boolean knows(Instant recordedAt) {
    return !recordedAt.isAfter(knownAt);
  }

  /// True for what has effect from this day on; without a day it always had.
  boolean reaches(@Nullable LocalDate effectiveOn) {
    return asOf == null || effectiveOn == null || !effectiveOn.isAfter(asOf);
  }

  /// Holds begin and end at moments: the moment of the day that is nearest to `knownAt`.
  Instant holdsAt() {
    if (asOf == null) {
      return knownAt;
    }
    Instant first = asOf.atStartOfDay(zone).toInstant();
    Instant last = asOf.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    if (knownAt.isBefore(first)) {
      return first;
    }
    return knownAt.isAfter(last) ? last : knownAt;
  }
}
