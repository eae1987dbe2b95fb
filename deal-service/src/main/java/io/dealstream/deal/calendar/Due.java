package io.dealstream.deal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When something is to happen.
public sealed interface Due {
  /// When this day begins, in the zone of the calendar.
  record Day(LocalDate day) implements Due {}

  /// At this moment, in microseconds, as the database keeps it.
  record Moment(Instant moment) implements Due {
    public Moment {
      moment = moment.truncatedTo(ChronoUnit.MICROS);
    }
  }
}
