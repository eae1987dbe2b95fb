package io.dealstream.announcement.calendar;

import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Scheduled;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.VoidApprovals;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.Setback;
import io.dealstream.announcement.view.release.Composition;
import io.dealstream.announcement.view.release.ToldRelease;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Keeping;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Publishes a release when its embargo ends, written for that day. When it cannot go out as it was
/// approved, it is a draft again and says why; it is not tried again then.
///
/// Facts that are missing were there at its submission: they come back when a rebuild of the read
/// models is over. That is waited for, but not for ever.
public final class EmbargoEnd implements Keeping {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Composition composition;

  public EmbargoEnd(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Composition composition) {
    this.releases = releases;
    this.composition = composition;
  }

  @Override
  public Outcome keep(Deadline deadline, ZonedDateTime now, CommandContext context) {
    UUID id = deadline.streamId();
    ToldRelease told = ToldRelease.of(releases.history(id));
    // Somebody may have changed it in the moment since the calendar looked.
    return told.state() instanceof Scheduled scheduled
            && context.expectedVersion().equals(Optional.of(told.version()))
        ? keep(id, told, scheduled, now.toInstant(), context)
        : new Outcome.Stale(told.version());
  }

  private Outcome keep(
      UUID id, ToldRelease told, Scheduled scheduled, Instant now, CommandContext context) {
    LocalDate day = LocalDate.ofInstant(now, ZoneId.of(scheduled.embargo().zone()));
    return switch (composition.of(id, told, scheduled.content(), day)) {
      case Composition.Result.Done(Composed composed) ->
          publish(id, scheduled, composed, now, context);
      case Composition.Result.Waiting(Set<UUID> missing) -> {
        if (now.isBefore(scheduled.embargo().moment().plus(PATIENCE))) {
          throw new StoreUnavailable("facts of " + missing + " are missing", null);
        }
        Setback setback = Setback.missing(missing.stream().sorted().toList());
        yield releases.handle(id, new VoidApprovals(setback), context);
      }
    };
  }

  private Outcome publish(
      UUID id, Scheduled scheduled, Composed composed, Instant now, CommandContext context) {
    List<String> roles = scheduled.submission().roles();
    Outcome outcome =
        releases.handle(
            id, new PublishRelease(composed, roles, now.truncatedTo(ChronoUnit.MILLIS)), context);
    return outcome instanceof Outcome.Refused(Rejection why)
        ? setback(why, scheduled, composed)
            .map(setback -> releases.handle(id, new VoidApprovals(setback), context))
            .orElse(outcome)
        : outcome;
  }

  private static Optional<Setback> setback(Rejection why, Scheduled scheduled, Composed composed) {
    return switch (why.code()) {
      case Refusal.LICENSE_WITHHELD -> Optional.of(Setback.withheld(composed.withheldIds()));
      case Refusal.APPROVED_TEXT_CHANGED ->
          Optional.of(Setback.words(scheduled.submission().changed(composed.digests())));
      case Refusal.TEXT_FORBIDDEN, Refusal.TEXT_CONTRADICTED, Refusal.CLAIMS_NOT_SIGNED_OFF ->
          Optional.of(Setback.words(composed.doubtful()));
      default -> Optional.empty();
    };
  }
}
