package io.dealstream.deal.calendar;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.LicenseCommand.ExpireLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.RemindOfEnd;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.Due;
import io.dealstream.eventkit.calendar.Schedule;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/// A license expires on the day after its last one, and its end is announced 90, 30 and 7 days
/// before the last day; also while it is suspended. One whose last day is not known, or that was
/// terminated, has nothing to wait for. A last day that moves is announced anew.
///
/// A reminder says that so many days are left at most. Of several that are due together, after the
/// signature of an old contract or after a downtime, only the nearest is sent; none when the
/// license is over, which then just expires.
public final class LicenseSchedule implements Schedule<DealCommand, Deal> {
  @Override
  public String streamType() {
    return "deal";
  }

  @Override
  public List<Deadline> deadlines(UUID dealId, Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
            && runs(license.life())
        ? license.terms().lastDay().map(day -> deadlines(dealId, day)).orElse(List.of())
        : List.of();
  }

  private static boolean runs(Life life) {
    return switch (life) {
      case Life.Active() -> true;
      case Life.Suspended(var from) -> true;
      case Life.Terminated(var from) -> false;
      case Life.Expired(var lastDay) -> false;
    };
  }

  private static List<Deadline> deadlines(UUID dealId, LocalDate lastDay) {
    return List.of(
        on(dealId, Kind.REMINDER_90, lastDay.minusDays(90)),
        on(dealId, Kind.REMINDER_30, lastDay.minusDays(30)),
        on(dealId, Kind.REMINDER_7, lastDay.minusDays(7)),
        on(dealId, Kind.EXPIRY, lastDay.plusDays(1)));
  }

  private static Deadline on(UUID dealId, Kind kind, LocalDate day) {
    return new Deadline(dealId, kind, new Due.Day(day));
  }

  @Override
  public DealCommand command(Kind kind, ZonedDateTime now) {
    return switch (kind) {
      case REMINDER_90 -> new RemindOfEnd(90);
      case REMINDER_30 -> new RemindOfEnd(30);
      case REMINDER_7 -> new RemindOfEnd(7);
      case EXPIRY -> new ExpireLicense(now.toLocalDate());
    };
  }
}
