package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.Release.Approved;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.Scheduled;
import io.dealstream.announcement.domain.release.Release.Submitted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.ScheduleRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseScheduled;
import io.dealstream.announcement.domain.release.ReleaseEvent.ScheduleCanceled;
import io.dealstream.eventkit.Decision;

/// When an approved release goes out by itself.
final class ScheduleRules {
  private ScheduleRules() {}

  static Decision<ReleaseEvent> schedule(Unpublished release, ScheduleRelease command) {
    Embargo embargo = command.embargo();
    return switch (release) {
      case Draft draft -> unapproved();
      case Submitted submitted -> unapproved();
      case Approved approved -> future(command);
      case Scheduled scheduled ->
          scheduled.embargo().equals(embargo) ? alreadySo() : future(command);
    };
  }

  static Decision<ReleaseEvent> cancel(Unpublished release) {
    return release instanceof Scheduled
        ? accept(new ScheduleCanceled())
        : reject(Refusal.NOT_SCHEDULED, "the release has no schedule");
  }

  private static Decision<ReleaseEvent> future(ScheduleRelease command) {
    return command.embargo().holdsAt(command.now())
        ? accept(new ReleaseScheduled(command.embargo()))
        : reject("MOMENT_PASSED", "a release is scheduled for a moment to come");
  }

  private static Decision<ReleaseEvent> unapproved() {
    return reject(
        PublicationRules.NOT_APPROVED, "only an approved release can be left to the calendar");
  }
}
