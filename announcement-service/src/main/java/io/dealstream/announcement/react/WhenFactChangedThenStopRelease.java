package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.announcement.view.release.Whereabouts.Place;
import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A release in review is a draft again when something happens to one of its licenses or titles:
/// whoever approved it knew nothing of that.
///
/// An event that comes again, or comes here later than to those who wrote the release, does not
/// stop what was submitted in the knowledge of it. An event that is still on its way when the
/// release goes out is no danger: publication compares the words again, and looks at the licenses.
public final class WhenFactChangedThenStopRelease implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-fact-changed-then-stop-release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Whereabouts whereabouts;

  public WhenFactChangedThenStopRelease(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Whereabouts whereabouts) {
    this.releases = releases;
    this.whereabouts = whereabouts;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS, Topics.TITLES);
  }

  /// With a signature a license begins, and a title with its registration: no release told of them.
  @Override
  public boolean concerns(PublishedEvent event) {
    return (event instanceof LicenseEvent && !(event instanceof LicenseSigned))
        || (event instanceof TitleEvent && !(event instanceof TitleRegistered));
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof LicenseEvent license) {
      List<UUID> holder =
          whereabouts.of(license.dealId()).map(Place::holder).map(List::of).orElse(List.of());
      stop(holder, license.dealId(), received.envelope());
    } else if (received.event() instanceof TitleEvent title) {
      stop(whereabouts.releases(title.titleId()), title.titleId(), received.envelope());
    }
  }

  private void stop(List<UUID> concerned, UUID about, Envelope envelope) {
    for (UUID releaseId : concerned) {
      releases
          .handle(
              releaseId,
              new ReportFactChange(about, envelope.sequence(), envelope.id()),
              CommandContext.of(envelope.causing(NAME)))
          // What is published is not in review.
          .refusal("release " + releaseId);
    }
  }
}
