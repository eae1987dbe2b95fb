package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.GatherLicense;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StoreUnavailable;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The open draft of a title: the first of its releases that is not submitted.
final class Drafts {
  private static final Set<String> CLOSED =
      Set.of(Refusal.RELEASE_PUBLISHED, Refusal.RELEASE_IN_REVIEW);

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  Drafts(CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  /// A license goes into the open draft of its first title, or opens one.
  ///
  /// @param context of the command, by the release that it goes to
  /// @return false when the command's key was used for something else
  boolean include(License license, Function<UUID, CommandContext> context) {
    UUID titleId = license.titleIds().getFirst();
    for (int number = 1; ; number++) {
      UUID releaseId = ReleaseIds.of(titleId, number);
      if (!gathers(releases.load(releaseId).state())) {
        continue;
      }
      switch (releases.begin(releaseId, new GatherLicense(license), context.apply(releaseId))) {
        case Outcome.Done done -> {
          return true;
        }
        case Outcome.KeyReused reused -> {
          return false;
        }
        // Submitted or published between looking and appending.
        case Outcome.Refused(Rejection why) when CLOSED.contains(why.code()) -> {}
        case Outcome.Contended contended ->
            throw new StoreUnavailable("others keep changing release " + releaseId, null);
        case Outcome.Refused refused -> throw unexpected(releaseId, refused);
        case Outcome.Missing missing -> throw unexpected(releaseId, missing);
        case Outcome.Stale stale -> throw unexpected(releaseId, stale);
      }
    }
  }

  private static boolean gathers(Release release) {
    return switch (release) {
      case Release.NotOpened() -> true;
      case Release.Draft draft -> true;
      case Release.InReview review -> false;
      case Release.Out out -> false;
    };
  }

  private static IllegalStateException unexpected(UUID releaseId, Outcome outcome) {
    return new IllegalStateException("release " + releaseId + ": " + outcome);
  }
}
