package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Drafts the release that takes a published one back.
@ApplicationScoped
class Retraction {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Precondition precondition;

  Retraction(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Precondition precondition) {
    this.releases = releases;
    this.precondition = precondition;
  }

  /// Of a release that was corrected, the correction is what can be taken back.
  Outcome draft(UUID id, CommandContext context) {
    Loaded<Release> release = releases.load(id);
    return precondition
        .unmet(id, release, context)
        .orElseGet(() ->
            switch (release.state()) {
              case Release.NotOpened() -> new Outcome.Missing(id);
              case Release.Unpublished draft ->
                  new Outcome.Refused(
                      new Rejection(
                          "NOT_PUBLISHED", "only a published release is taken back", Map.of()));
              case Out out -> draft(id, out, context);
            });
  }

  /// What is repeated gets the answer of the first time, whatever became of the release since.
  private Outcome draft(UUID id, Out out, CommandContext context) {
    Optional<Rejection> obstacle =
        precondition.isRepeated(context) ? Optional.empty() : obstacle(out);
    return obstacle
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() ->
            releases.begin(
                ReleaseIds.correctionOf(id),
                new RetractRelease(id, out.published().content()),
                Precondition.met(context)));
  }

  private static Optional<Rejection> obstacle(Out out) {
    return switch (out) {
      case Release.Published published -> Optional.empty();
      case Release.Corrected corrected ->
          Optional.of(
              new Rejection(
                  "RELEASE_CORRECTED",
                  "the release is corrected; take its correction back",
                  Map.of("correctedBy", corrected.correctedBy().toString())));
      case Release.Retracted retracted ->
          Optional.of(
              new Rejection(
                  "RELEASE_RETRACTED",
                  "the release was taken back",
                  Map.of("retractedBy", retracted.retractedBy().toString())));
    };
  }
}
