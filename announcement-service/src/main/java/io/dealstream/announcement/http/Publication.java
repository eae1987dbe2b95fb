package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.InReview;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.VoidApprovals;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.Setback;
import io.dealstream.announcement.view.release.Composition;
import io.dealstream.announcement.view.release.ToldRelease;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// Has a release written and submits or publishes exactly what was written: when its content
/// changes in between, it is written anew.
@ApplicationScoped
class Publication {
  private static final int ATTEMPTS = 5;

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Composition composition;
  private final AskedRoles roles;

  Publication(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Composition composition,
      AskedRoles roles) {
    this.releases = releases;
    this.composition = composition;
    this.roles = roles;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when facts have not arrived yet
  Outcome submit(UUID id, CommandContext context) {
    return written(id, context, (composed, moment) -> new SubmitRelease(composed, roles.names()));
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when facts have not arrived yet
  Outcome publish(UUID id, CommandContext context) {
    return written(
        id, context, (composed, moment) -> new PublishRelease(composed, roles.names(), moment));
  }

  private Outcome written(
      UUID id, CommandContext context, BiFunction<Composed, Instant, ReleaseCommand> command) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ToldRelease told = ToldRelease.of(releases.history(id));
      Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      Composed composed = composed(id, told, moment);
      Outcome outcome = releases.handle(id, command.apply(composed, moment), context);
      if (isRefused(outcome, Refusal.APPROVED_TEXT_CHANGED)) {
        fallBack(id, told, composed, context);
      }
      if (!isRefused(outcome, Refusal.DRAFT_CHANGED)) {
        return outcome;
      }
    }
    return new Outcome.Contended(ATTEMPTS);
  }

  private Composed composed(UUID id, ToldRelease told, Instant moment) {
    if (!(told.state() instanceof Unpublished release)) {
      // It is refused, unless the command's key tells that it is the repetition of one that
      // happened: whatever it says, the first answer is given again.
      return Composed.NOTHING;
    }
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return switch (composition.of(id, told, release.content(), day)) {
      case Composition.Result.Done(Composed composed) -> composed;
      case Composition.Result.Waiting(Set<UUID> missing) ->
          throw Problems.unavailable(
              "FACTS_NOT_THERE_YET",
              "not all facts have arrived yet, those of " + missing + " are missing");
    };
  }

  /// The release is a draft again, unless somebody changed it meanwhile; the caller is told by the
  /// refusal.
  private void fallBack(UUID id, ToldRelease told, Composed composed, CommandContext context) {
    if (told.state() instanceof InReview review) {
      Setback setback = Setback.words(review.submission().changed(composed.digests()));
      releases.handle(
          id,
          new VoidApprovals(setback),
          new CommandContext(context.metadata(), Optional.of(told.version()), Optional.empty()));
    }
  }

  private static boolean isRefused(Outcome outcome, String code) {
    return outcome instanceof Outcome.Refused(Rejection why) && why.code().equals(code);
  }
}
