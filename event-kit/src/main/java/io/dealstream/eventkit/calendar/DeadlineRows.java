package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.StateRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the table of deadlines in step with the states of streams. Never refuses.
///
/// Only what differs between two states is written: a deadline that was kept does not come back
/// when something else happens to its stream.
///
/// @param <S> states
public final class DeadlineRows<S> implements StateRows<S> {
  private final Deadlines<S> schedule;

  public DeadlineRows(Deadlines<S> schedule) {
    this.schedule = schedule;
  }

  @Override
  public Optional<Alongside> change(UUID streamId, S before, S after) {
    List<Deadline> old = schedule.deadlines(streamId, before);
    List<Deadline> now = schedule.deadlines(streamId, after);
    List<Deadline> set = now.stream().filter(deadline -> !old.contains(deadline)).toList();
    List<Deadline.Kind> kinds = now.stream().map(Deadline::kind).toList();
    List<Deadline.Kind> dropped =
        old.stream().map(Deadline::kind).filter(kind -> !kinds.contains(kind)).toList();
    if (set.isEmpty() && dropped.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(connection -> {
      if (!dropped.isEmpty()) {
        DeadlineWriter.drop(connection, streamId, dropped);
      }
      if (!set.isEmpty()) {
        DeadlineWriter.set(connection, schedule.streamType(), set);
      }
      return Optional.empty();
    });
  }
}
