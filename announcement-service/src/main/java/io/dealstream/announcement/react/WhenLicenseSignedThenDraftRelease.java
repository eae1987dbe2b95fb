package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.Set;

/// A signed license goes into the open draft of its first title, or opens one: the first release of
/// that title that is neither submitted nor published. Approvals are not voided because another
/// deal was signed. Also when it must not be announced yet: the draft is not published then, as
/// long as it includes it.
///
/// A license that is only recorded, having been signed without being negotiated here, is no news:
/// it drafts nothing. People may include it in a draft by hand.
///
/// The command's key is the event's id, whatever release the command goes to. So a license that was
/// included once, by this instance or another, before a restart or after, is never included again,
/// not even when its release has been published meanwhile and the next draft would take it.
public final class WhenLicenseSignedThenDraftRelease
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-license-signed-then-draft-release";

  private final Drafts drafts;

  public WhenLicenseSignedThenDraftRelease(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.drafts = new Drafts(releases);
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
  public boolean concerns(PublishedEvent event) {
    return event instanceof LicenseSigned;
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof LicenseSigned signed && !signed.recorded()) {
      License license = new License(signed.dealId(), signed.titleIds());
      CommandContext context = context(license, received.envelope());
      if (!drafts.include(license, releaseId -> context)) {
        throw new IllegalStateException(
            "event " + received.envelope().id() + " drafted another license");
      }
    }
  }

  private static CommandContext context(License license, Envelope envelope) {
    CommandKey key = new CommandKey(NAME, envelope.id().toString(), license.dealId().toString());
    return CommandContext.of(envelope.causing(NAME)).once(key);
  }
}
