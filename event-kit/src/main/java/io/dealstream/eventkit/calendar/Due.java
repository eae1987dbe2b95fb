package io.dealstream.eventkit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When something is to happen.
public sealed interface Due {
  /// When this day begins, in the zone of the calendar.
  record Day(LocalDate day) implements Due {}

  /// At this moment, or less than a microsecond later: the database keeps no more, and early it
  /// must not be.
  record Moment(Instant moment) implements Due {
    public Moment {
      moment = moment.plusNanos(999).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
