package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Retracted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.vocabulary.ReleasePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Finds what stands of a published release: itself, or the last of its corrections. That a
/// correction is out counts, whether the original is marked already or not.
@ApplicationScoped
public class StandingReleases {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  StandingReleases(CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  /// @param correctionId of the release that corrects it, should that be needed
  public record Standing(UUID id, Published published, UUID correctionId) {}

  /// Nothing when the release is not out, or was taken back.
  public Optional<Standing> of(UUID releaseId) {
    return releases.load(releaseId).state() instanceof Out out
        ? standing(releaseId, out)
        : Optional.empty();
  }

  private Optional<Standing> standing(UUID releaseId, Out out) {
    Published published = out.published();
    if (out instanceof Retracted || published.content().purpose() == ReleasePurpose.RETRACTION) {
      return Optional.empty();
    }
    UUID correctionId = ReleaseIds.correctionOf(releaseId);
    return switch (releases.load(correctionId).state()) {
      case Out correction -> standing(correctionId, correction);
      case Unpublished draft -> Optional.of(new Standing(releaseId, published, correctionId));
      case Release.NotOpened() -> Optional.of(new Standing(releaseId, published, correctionId));
    };
  }
}
