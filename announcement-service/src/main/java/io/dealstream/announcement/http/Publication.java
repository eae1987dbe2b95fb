package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.Slugs;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.ReleaseWriter;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Has the draft written and publishes exactly what was written: when a license or quote comes or
/// goes in between, it is written anew.
@ApplicationScoped
class Publication {
  private static final int ATTEMPTS = 5;

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseWriter writer;
  private final FactBase facts;

  Publication(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseWriter writer,
      FactBase facts) {
    this.releases = releases;
    this.writer = writer;
    this.facts = facts;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when facts have not arrived yet
  Outcome publish(UUID id, CommandContext context) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome outcome = releases.handle(id, command(id), context);
      if (!isOutdated(outcome)) {
        return outcome;
      }
    }
    return new Outcome.Contended(ATTEMPTS);
  }

  private static boolean isOutdated(Outcome outcome) {
    return outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(ReleaseDecider.DRAFT_CHANGED);
  }

  private PublishRelease command(UUID id) {
    Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    ToldRelease told = ToldRelease.of(releases.history(id));
    return switch (told.state()) {
      case Draft draft -> command(id, told, draft, moment);
      // Both are refused, unless the command's key tells that it is the repetition of one that
      // happened: whatever it says, the first answer is given again.
      case Published published -> wordless(moment);
      case Release.NotOpened() -> wordless(moment);
    };
  }

  private PublishRelease command(UUID id, ToldRelease told, Draft draft, Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return switch (writer.patiently(told, draft, day)) {
      case Written.Done(List<ReleaseText> texts) ->
          new PublishRelease(
              texts.stream().map(text -> addressed(id, text)).toList(),
              draft.dealIds(),
              draft.quotes(),
              draft.layout(),
              facts.withheld(draft.dealIds()),
              moment);
      case Written.Empty() -> wordless(moment);
      case Written.Waiting(Set<UUID> missing) ->
          throw Problems.unavailable(
              "FACTS_NOT_THERE_YET",
              "not all facts have arrived yet, those of " + missing + " are missing");
    };
  }

  private static PublishRelease wordless(Instant moment) {
    return new PublishRelease(List.of(), List.of(), List.of(), Layout.USUAL, List.of(), moment);
  }

  private static PublishedText addressed(UUID id, ReleaseText text) {
    return new PublishedText(Slugs.of(text.headline(), id, text.language()), text);
  }
}
