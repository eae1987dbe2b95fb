package io.dealstream.eventkit.calendar;

import java.time.ZonedDateTime;

/// What one type of stream has to do with the calendar when a command says it all; pure functions.
///
/// @param <C> commands
/// @param <S> states
public interface Schedule<C, S> extends Deadlines<S> {
  /// What makes it happen.
  ///
  /// @param now moment and day, in the zone of the calendar
  C command(Deadline.Kind kind, ZonedDateTime now);
}
