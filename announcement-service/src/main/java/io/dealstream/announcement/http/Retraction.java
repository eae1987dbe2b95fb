package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Drafts the release that takes a published one back.
@ApplicationScoped
class Retraction {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  Retraction(CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  /// Of a release that was corrected, the correction is what can be taken back.
  Outcome draft(UUID id, CommandContext context) {
    return switch (releases.load(id).state()) {
      case Release.NotOpened() -> new Outcome.Missing(id);
      case Release.Unpublished draft ->
          refused("NOT_PUBLISHED", "only a published release is taken back", Map.of());
      case Published published ->
          releases.begin(
              ReleaseIds.correctionOf(id), new RetractRelease(id, published.content()), context);
      case Release.Corrected corrected ->
          refused(
              "RELEASE_CORRECTED",
              "the release is corrected; take its correction back",
              Map.of("correctedBy", corrected.correctedBy().toString()));
      case Release.Retracted retracted ->
          refused(
              "RELEASE_RETRACTED",
              "the release was taken back",
              Map.of("retractedBy", retracted.retractedBy().toString()));
    };
  }

  private static Outcome refused(String code, String detail, Map<String, Object> facts) {
    return new Outcome.Refused(new Rejection(code, detail, facts));
  }
}
