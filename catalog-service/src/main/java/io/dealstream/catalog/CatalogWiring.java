package io.dealstream.catalog;

import io.dealstream.catalog.domain.region.Region;
import io.dealstream.catalog.domain.region.RegionCommand;
import io.dealstream.catalog.domain.region.RegionDecider;
import io.dealstream.catalog.domain.region.RegionEvent;
import io.dealstream.catalog.domain.region.RegionEventTypes;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleDecider;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.domain.title.TitleEventTypes;
import io.dealstream.catalog.publish.RegionPublisher;
import io.dealstream.catalog.publish.TitlePublisher;
import io.dealstream.catalog.view.license.AnnouncementProjection;
import io.dealstream.catalog.view.license.LicenseProjection;
import io.dealstream.catalog.view.region.RegionProjection;
import io.dealstream.catalog.view.title.TitleProjection;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.servicekit.engine.Contracts;
import io.dealstream.servicekit.engine.ServiceIdentity;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/// How the parts of the service fit together; the only place that knows both engine and framework.
final class CatalogWiring {
  private static final String TITLE = "title";
  private static final String REGION = "region";

  @Produces
  @Singleton
  ServiceIdentity service() {
    return new ServiceIdentity("catalog-service", List.of(Topics.TITLES, Topics.REGIONS));
  }

  @Produces
  @Singleton
  CommandHandler<TitleCommand, Title, TitleEvent> titles(EventStore store) {
    return new CommandHandler<>(store, TITLE, new TitleDecider(), TitleEventTypes.TYPES);
  }

  @Produces
  @Singleton
  CommandHandler<RegionCommand, Region, RegionEvent> regions(EventStore store) {
    return new CommandHandler<>(store, REGION, new RegionDecider(), RegionEventTypes.TYPES);
  }

  @Produces
  @Singleton
  Publisher publisher() {
    return event -> List.of(Contracts.publication(published(event)));
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> titleSearch() {
    return new TitleProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> licenses() {
    return new LicenseProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> announcements() {
    return new AnnouncementProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> regionList() {
    return new RegionProjection();
  }

  private static PublishedEvent published(RecordedEvent event) {
    return switch (event.streamType()) {
      case TITLE ->
          TitlePublisher.publish(
              event.streamId(), TitleEventTypes.TYPES.read(event.type(), event.data()));
      case REGION ->
          RegionPublisher.publish(RegionEventTypes.TYPES.read(event.type(), event.data()));
      default -> throw new IllegalStateException("unknown stream type " + event.streamType());
    };
  }
}
