package io.dealstream.eventkit.calendar;

import java.util.List;
import java.util.UUID;

/// What one type of stream has to wait for; pure functions.
///
/// @param <S> states
public interface Deadlines<S> {
  /// The type of the streams, as the log calls it.
  String streamType();

  /// All that is to happen to a stream in this state, also what should have happened already.
  List<Deadline> deadlines(UUID streamId, S state);
}
