package io.dealstream.announcement;

import io.dealstream.announcement.calendar.EmbargoEnd;
import io.dealstream.announcement.calendar.Embargoes;
import io.dealstream.announcement.check.Verifier;
import io.dealstream.announcement.domain.coverage.CoverageCheckDecider;
import io.dealstream.announcement.domain.licensor.LicensorDecider;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.spokesperson.SpokespersonDecider;
import io.dealstream.announcement.domain.webhook.WebhookEventTypes;
import io.dealstream.announcement.http.AskedRoles;
import io.dealstream.announcement.publish.ReleasePublisher;
import io.dealstream.announcement.react.WhenAnnouncedFactChangedThenDraftCorrection;
import io.dealstream.announcement.react.WhenCorrectionPublishedThenMarkOriginal;
import io.dealstream.announcement.react.WhenFactChangedThenStopRelease;
import io.dealstream.announcement.react.WhenLicenseFreedThenDraftRelease;
import io.dealstream.announcement.react.WhenLicenseSignedThenDraftRelease;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.fact.FactProjection;
import io.dealstream.announcement.view.fact.LatestFacts;
import io.dealstream.announcement.view.newsroom.NewsroomProjection;
import io.dealstream.announcement.view.release.Composition;
import io.dealstream.announcement.view.release.StandingReleases;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.calendar.Calendar;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.servicekit.engine.Contracts;
import io.dealstream.servicekit.engine.ServiceIdentity;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How the parts of the service fit together; the only place that knows both engine and framework.
final class AnnouncementWiring {
  @Produces
  @Singleton
  ServiceIdentity service() {
    return new ServiceIdentity("announcement-service", List.of(Topics.ANNOUNCEMENTS));
  }

  @Produces
  @Singleton
  Calendar embargoes(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Composition composition,
      DataSource pool,
      Clock clock) {
    return new Calendar(
        releases, new Embargoes(), new EmbargoEnd(releases, composition), pool, clock);
  }

  /// Made at the start, so that a role that there is not stops it.
  @Produces
  @Singleton
  @Startup
  AskedRoles askedRoles(
      @ConfigProperty(name = "dealstream.announcement.approvals") Optional<List<String>> roles) {
    return new AskedRoles(roles.orElse(List.of()));
  }

  /// Made at the start, so that a message that is missing stops it.
  @Produces
  @Singleton
  @Startup
  Languages languages(
      @ConfigProperty(name = "dealstream.announcement.languages") List<String> tags) {
    return new Languages(tags);
  }

  /// Made at the start, so that a word that is missing stops it.
  @Produces
  @Singleton
  @Startup
  Verifier verifier(Languages languages) {
    return new Verifier(languages.tags());
  }

  @Produces
  @Singleton
  Publisher publisher() {
    return event -> published(event).stream().map(Contracts::publication).toList();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> facts() {
    return new FactProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> newsroom() {
    return new NewsroomProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> drafting(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    return new WhenLicenseSignedThenDraftRelease(releases);
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> draftingAnew(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Whereabouts whereabouts) {
    return new WhenLicenseFreedThenDraftRelease(releases, whereabouts);
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> stopping(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, Whereabouts whereabouts) {
    return new WhenFactChangedThenStopRelease(releases, whereabouts);
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> correcting(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Whereabouts whereabouts,
      StandingReleases standing,
      LatestFacts facts) {
    return new WhenAnnouncedFactChangedThenDraftCorrection(releases, whereabouts, standing, facts);
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> marking(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    return new WhenCorrectionPublishedThenMarkOriginal(releases);
  }

  private static List<PublishedEvent> published(RecordedEvent event) {
    return switch (event.streamType()) {
      case ReleaseEventTypes.STREAM ->
          ReleasePublisher.publish(
              event.streamId(), ReleaseEventTypes.TYPES.read(event.type(), event.data()));
      // How the licensor speaks of itself, and who speaks for it, leave with its releases only.
      case LicensorDecider.STREAM, SpokespersonDecider.STREAM -> List.of();
      // What it thinks of what others write is nobody else's business.
      case CoverageCheckDecider.STREAM -> List.of();
      // Who is told of announcements is nobody else's business.
      case WebhookEventTypes.STREAM -> List.of();
      default -> throw new IllegalStateException("unknown stream type " + event.streamType());
    };
  }
}
