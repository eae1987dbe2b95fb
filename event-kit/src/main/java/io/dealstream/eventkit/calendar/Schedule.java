package io.dealstream.eventkit.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/// What one type of stream has to do with the calendar; pure functions.
///
/// @param <C> commands
/// @param <S> states
public interface Schedule<C, S> {
  /// The type of the streams, as the log calls it.
  String streamType();

  /// All that is to happen to a stream in this state, also what should have happened already.
  List<Deadline> deadlines(UUID streamId, S state);

  /// What makes it happen.
  ///
  /// @param now moment and day, in the zone of the calendar
  C command(Deadline.Kind kind, ZonedDateTime now);
}
