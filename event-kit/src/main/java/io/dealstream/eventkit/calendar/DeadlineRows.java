package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.SideTable;
import io.dealstream.eventkit.StateRows;
import java.util.List;
import java.util.UUID;

/// Keeps the table of deadlines in step with the states of streams. Never refuses.
///
/// Only what differs between two states is written: a deadline that was kept does not come back
/// when something else happens to its stream.
///
/// @param <S> states
public final class DeadlineRows<S> implements StateRows<S> {
  private static final SideTable<DeadlineChange> TABLE =
      (connection, changes) -> new DeadlineWriter(connection);

  private final Deadlines<S> schedule;

  public DeadlineRows(Deadlines<S> schedule) {
    this.schedule = schedule;
  }

  @Override
  public List<Alongside<?>> change(UUID streamId, S before, S after) {
    List<Deadline> old = schedule.deadlines(streamId, before);
    List<Deadline> now = schedule.deadlines(streamId, after);
    List<Deadline> set = now.stream().filter(deadline -> !old.contains(deadline)).toList();
    List<Deadline.Kind> kinds = now.stream().map(Deadline::kind).toList();
    List<Deadline> dropped =
        old.stream().filter(deadline -> !kinds.contains(deadline.kind())).toList();
    return set.isEmpty() && dropped.isEmpty()
        ? List.of()
        : List.of(
            new Alongside<>(
                TABLE, new DeadlineChange(schedule.streamType(), streamId, set, dropped)));
  }
}
