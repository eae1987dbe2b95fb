package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkCorrected;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkRetracted;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.Set;
import java.util.UUID;

/// When a correction or retraction is out, the release that it is about says so. A release is
/// corrected or taken back by one other; that it is already marked by it is no harm.
public final class WhenCorrectionPublishedThenMarkOriginal
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-correction-published-then-mark-original";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  public WhenCorrectionPublishedThenMarkOriginal(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.ANNOUNCEMENTS);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return event instanceof ReleasePublished release
        && release.purpose() != ReleasePurpose.ANNOUNCEMENT;
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof ReleasePublished release && release.corrects() != null) {
      mark(release, release.corrects(), received.envelope());
    }
  }

  private void mark(ReleasePublished release, UUID original, Envelope envelope) {
    ReleaseCommand command =
        release.purpose() == ReleasePurpose.RETRACTION
            ? new MarkRetracted(release.releaseId(), release.publishedAt())
            : new MarkCorrected(release.releaseId(), release.publishedAt());
    releases
        .handle(original, command, CommandContext.of(envelope.causing(NAME)))
        .refusal("release " + original)
        .ifPresent(why -> {
          throw new IllegalStateException("release " + original + ": " + why);
        });
  }
}
