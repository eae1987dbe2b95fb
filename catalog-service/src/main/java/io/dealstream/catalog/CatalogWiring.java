package io.dealstream.catalog;

import io.dealstream.catalog.calendar.MandateSchedule;
import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionDecider;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.acquisition.AcquisitionEventTypes;
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
import io.dealstream.catalog.http.AcquisitionRows;
import io.dealstream.catalog.http.TitleRows;
import io.dealstream.catalog.publish.AcquisitionPublisher;
import io.dealstream.catalog.publish.RegionPublisher;
import io.dealstream.catalog.publish.TitlePublisher;
import io.dealstream.catalog.view.acquisition.AcquisitionProjection;
import io.dealstream.catalog.view.availability.RightsProjection;
import io.dealstream.catalog.view.license.AnnouncementProjection;
import io.dealstream.catalog.view.license.LicenseProjection;
import io.dealstream.catalog.view.region.RegionProjection;
import io.dealstream.catalog.view.title.TitleProjection;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.calendar.Calendar;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.servicekit.engine.Contracts;
import io.dealstream.servicekit.engine.OwnConnections;
import io.dealstream.servicekit.engine.ServiceIdentity;
import io.dealstream.servicekit.imports.ImportLoop;
import io.dealstream.servicekit.imports.Imports;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/// How the parts of the service fit together; the only place that knows both engine and framework.
final class CatalogWiring {
  private static final String TITLE = "title";
  private static final String REGION = "region";
  private static final String ACQUISITION = "acquisition";

  @Produces
  @Singleton
  ServiceIdentity service() {
    return new ServiceIdentity(
        "catalog-service", List.of(Topics.TITLES, Topics.TITLE_RIGHTS, Topics.REGIONS));
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
  CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions(EventStore store) {
    return new CommandHandler<>(
        store,
        ACQUISITION,
        new AcquisitionDecider(),
        AcquisitionEventTypes.TYPES,
        new DeadlineRows<>(new MandateSchedule()));
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

  @Produces
  @Singleton
  Subscriber<PublishedEvent> acquisitionList() {
    return new AcquisitionProjection();
  }

  @Produces
  @Singleton
  Calendar mandates(
      CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions,
      DataSource pool,
      Clock clock) {
    return new Calendar(acquisitions, new MandateSchedule(), pool, clock);
  }

  @Produces
  @Singleton
  Imports imports(TitleRows titles, AcquisitionRows acquisitions, DataSource pool) {
    return new Imports(List.of(titles, acquisitions), pool);
  }

  @Produces
  @Singleton
  ImportLoop importLoop(
      TitleRows titles, AcquisitionRows acquisitions, DataSource pool, OwnConnections connections) {
    return new ImportLoop(List.of(titles, acquisitions), pool, connections);
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> rights() {
    return new RightsProjection();
  }

  private static PublishedEvent published(RecordedEvent event) {
    return switch (event.streamType()) {
      case TITLE ->
          TitlePublisher.publish(
              event.streamId(), TitleEventTypes.TYPES.read(event.type(), event.data()));
      case REGION ->
          RegionPublisher.publish(RegionEventTypes.TYPES.read(event.type(), event.data()));
      case ACQUISITION ->
          AcquisitionPublisher.publish(
              event.streamId(), AcquisitionEventTypes.TYPES.read(event.type(), event.data()));
      default -> throw new IllegalStateException("unknown stream type " + event.streamType());
    };
  }
}
