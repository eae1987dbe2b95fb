package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.Set;
import java.util.UUID;

/// A signed license goes into the open draft of its first title, or opens one: the first release of
/// that title that is not published.
///
/// The command's key is the event's id, whatever release the command goes to. So a license that was
/// included once, by this instance or another, before a restart or after, is never included again,
/// not even when its release has been published meanwhile and the next draft would take it.
public final class WhenLicenseSignedThenDraftRelease
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-license-signed-then-draft-release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  public WhenLicenseSignedThenDraftRelease(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS);
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof LicenseSigned signed) {
      License license = new License(signed.dealId(), signed.titleIds());
      CommandContext context = context(license, received.envelope());
      UUID titleId = license.titleIds().getFirst();
      int number = 1;
      while (!included(ReleaseIds.of(titleId, number), license, context)) {
        number++;
      }
    }
  }

  /// False when this release is published and the next one must be tried.
  private boolean included(UUID releaseId, License license, CommandContext context) {
    if (releases.load(releaseId).state() instanceof Release.Published) {
      return false;
    }
    return switch (releases.begin(releaseId, new IncludeLicense(license), context)) {
      case Outcome.Done done -> true;
      // Published between looking and appending.
      case Outcome.Refused(Rejection why)
          when why.code().equals(ReleaseDecider.RELEASE_PUBLISHED) ->
          false;
      case Outcome.Contended contended ->
          throw new StoreUnavailable("others keep changing release " + releaseId, null);
      case Outcome.Refused refused -> throw unexpected(releaseId, refused);
      case Outcome.Missing missing -> throw unexpected(releaseId, missing);
      case Outcome.Stale stale -> throw unexpected(releaseId, stale);
      case Outcome.KeyReused reused -> throw unexpected(releaseId, reused);
    };
  }

  private static IllegalStateException unexpected(UUID releaseId, Outcome outcome) {
    return new IllegalStateException("release " + releaseId + ": " + outcome);
  }

  private static CommandContext context(License license, Envelope envelope) {
    Metadata metadata =
        new Metadata(
            NAME,
            null,
            envelope.correlationId(),
            envelope.id().toString(),
            envelope.traceparent().orElse(null));
    CommandKey key = new CommandKey(NAME, envelope.id().toString(), license.dealId().toString());
    return CommandContext.of(metadata).once(key);
  }
}
