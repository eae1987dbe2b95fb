package io.dealstream.catalog.calendar;

import io.dealstream.catalog.domain.acquisition.AcquiredRights;
import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.Acquisition.Ended;
import io.dealstream.catalog.domain.acquisition.Acquisition.InForce;
import io.dealstream.catalog.domain.acquisition.Acquisition.NotRecorded;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.RemindOfMandateEnd;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.Due;
import io.dealstream.eventkit.calendar.Schedule;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/// The end of a mandate is announced 90, 30 and 7 days before the last day of all that was
/// acquired. Rights without a last day, or that went back before it, have nothing to wait for. A
/// last day that moves is announced anew.
///
/// A reminder says that so many days are left at most. Of several that are due together only the
/// nearest is sent, and none when the mandate is over.
public final class MandateSchedule implements Schedule<AcquisitionCommand, Acquisition> {
  @Override
  public String streamType() {
    return "acquisition";
  }

  @Override
  public List<Deadline> deadlines(UUID acquisitionId, Acquisition acquisition) {
    return switch (acquisition) {
      case NotRecorded() -> List.of();
      case InForce(UUID titleId, AcquiredRights rights) ->
          rights.lastDay().map(day -> deadlines(acquisitionId, day)).orElse(List.of());
      case Ended ended -> List.of();
    };
  }

  private static List<Deadline> deadlines(UUID acquisitionId, LocalDate lastDay) {
    return List.of(
        on(acquisitionId, Kind.REMINDER_90, lastDay.minusDays(90)),
        on(acquisitionId, Kind.REMINDER_30, lastDay.minusDays(30)),
        on(acquisitionId, Kind.REMINDER_7, lastDay.minusDays(7)));
  }

  private static Deadline on(UUID acquisitionId, Kind kind, LocalDate day) {
    return new Deadline(acquisitionId, kind, new Due.Day(day));
  }

  @Override
  public AcquisitionCommand command(Kind kind, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    return switch (kind) {
      case REMINDER_90 -> new RemindOfMandateEnd(90, today);
      case REMINDER_30 -> new RemindOfMandateEnd(30, today);
      case REMINDER_7 -> new RemindOfMandateEnd(7, today);
      case EXPIRY -> throw new IllegalArgumentException("a mandate ends without an event");
    };
  }
}
