package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.Outcome;
import java.time.ZonedDateTime;

/// Makes happen what is due, where that takes more than a command that is known beforehand.
@FunctionalInterface
public interface Keeping {
  /// Keeps a deadline by one command in this context: it has a key, so that the deadline is kept
  /// once, and a version, so that none is kept that was moved.
  ///
  /// @param now moment and day, in the zone of the calendar
  /// @return what became of the command; a deadline that could not be kept is tried again
  Outcome keep(Deadline deadline, ZonedDateTime now, CommandContext context);
}
