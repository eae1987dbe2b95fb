package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
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
import org.jspecify.annotations.Nullable;

/// When a correction or retraction is out, the release that it is about says so. When a correction
/// is taken back, nothing stands of what it corrected either: all releases up to the first one say
/// so.
///
/// A release is corrected or taken back by one other, and says so once. What happens to a release
/// and to its correction may come in any order.
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
      switch (release.purpose()) {
        case ANNOUNCEMENT -> {}
        case CORRECTION ->
            mark(
                release.corrects(),
                new MarkCorrected(release.releaseId(), release.publishedAt()),
                received.envelope());
        case RETRACTION -> takeBack(release, release.corrects(), received.envelope());
      }
    }
  }

  private void takeBack(ReleasePublished release, UUID first, Envelope envelope) {
    MarkRetracted command = new MarkRetracted(release.releaseId(), release.publishedAt());
    UUID original = first;
    while (original != null) {
      mark(original, command, envelope);
      original = corrects(original);
    }
  }

  private @Nullable UUID corrects(UUID releaseId) {
    return releases.load(releaseId).state() instanceof Out out
        ? out.published().content().occasion().corrects()
        : null;
  }

  private void mark(UUID original, ReleaseCommand command, Envelope envelope) {
    releases
        .handle(original, command, CommandContext.of(envelope.causing(NAME)))
        .refusal("release " + original)
        .ifPresent(why -> {
          throw new IllegalStateException("release " + original + ": " + why);
        });
  }
}
