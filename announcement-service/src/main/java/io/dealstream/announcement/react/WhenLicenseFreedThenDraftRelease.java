package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.announcement.view.release.Whereabouts.Place;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.Set;
import java.util.UUID;

/// A license whose conflict is cleared, or that is resumed, goes into the open draft of its first
/// title, or opens one, when no release holds it. That is so when it was taken out in order to
/// publish the others.
///
/// A license of which nothing is known here is one whose signature has not been reacted to yet: it
/// will be included then.
public final class WhenLicenseFreedThenDraftRelease implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-license-freed-then-draft-release";

  private final Drafts drafts;
  private final Whereabouts whereabouts;

  public WhenLicenseFreedThenDraftRelease(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Whereabouts whereabouts) {
    this.drafts = new Drafts(releases);
    this.whereabouts = whereabouts;
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
    return event instanceof LicenseConflictCleared || event instanceof LicenseResumed;
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof LicenseConflictCleared(UUID dealId)) {
      include(dealId, received.envelope());
    } else if (received.event() instanceof LicenseResumed(UUID dealId, var on)) {
      include(dealId, received.envelope());
    }
  }

  private void include(UUID dealId, Envelope envelope) {
    whereabouts
        .of(dealId)
        .filter(place -> place.holder() == null)
        // Whoever used the key before has included it, in this draft or another.
        .ifPresent(place ->
            drafts.include(place.license(), releaseId -> context(place, releaseId, envelope)));
  }

  private static CommandContext context(Place place, UUID releaseId, Envelope envelope) {
    return CommandContext.of(envelope.causing(NAME)).once(place.moveTo(releaseId));
  }
}
