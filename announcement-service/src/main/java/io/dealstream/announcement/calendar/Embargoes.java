package io.dealstream.announcement.calendar;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Scheduled;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.Deadlines;
import io.dealstream.eventkit.calendar.Due;
import java.util.List;
import java.util.UUID;

/// A scheduled release waits for one moment, at which its embargo expires.
public final class Embargoes implements Deadlines<Release> {
  @Override
  public String streamType() {
    return ReleaseEventTypes.STREAM;
  }

  @Override
  public List<Deadline> deadlines(UUID releaseId, Release release) {
    return release instanceof Scheduled scheduled
        ? List.of(
            new Deadline(releaseId, Kind.EXPIRY, new Due.Moment(scheduled.embargo().moment())))
        : List.of();
  }
}
