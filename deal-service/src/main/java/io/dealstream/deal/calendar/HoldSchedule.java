package io.dealstream.deal.calendar;

import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldCommand.PassTime;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.Due;
import io.dealstream.eventkit.calendar.Schedule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/// The holds of a title wait for one moment: the next at which one of them ends, or its end is
/// announced. What is due then, the holds know themselves; several that are due together, also
/// after a downtime, happen together, and who is behind them moves up once.
public final class HoldSchedule implements Schedule<HoldCommand, Holds> {
  @Override
  public String streamType() {
    return "hold";
  }

  @Override
  public List<Deadline> deadlines(UUID titleId, Holds holds) {
    return holds
        .next()
        .map(moment -> List.of(new Deadline(titleId, Kind.EXPIRY, new Due.Moment(moment))))
        .orElse(List.of());
  }

  @Override
  public HoldCommand command(Kind kind, ZonedDateTime now) {
    return new PassTime(now.toInstant());
  }
}
