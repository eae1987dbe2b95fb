package io.dealstream.deal;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.calendar.HoldSchedule;
import io.dealstream.deal.calendar.LicenseSchedule;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEventTypes;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeDecider;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.http.LicenseRows;
import io.dealstream.deal.ledger.ConflictedDeals;
import io.dealstream.deal.ledger.HoldsOnLicensed;
import io.dealstream.deal.ledger.LicensesOfLicensee;
import io.dealstream.deal.publish.DealPublisher;
import io.dealstream.deal.publish.HoldPublisher;
import io.dealstream.deal.publish.LicenseePublisher;
import io.dealstream.deal.react.WhenLicenseChangedThenClearConflicts;
import io.dealstream.deal.react.WhenLicenseSignedThenEndHolds;
import io.dealstream.deal.react.WhenLicenseeRevisedThenRestateLicenses;
import io.dealstream.deal.view.acquired.AcquiredRightsProjection;
import io.dealstream.deal.view.hold.HoldProjection;
import io.dealstream.deal.view.licensee.LicenseeProjection;
import io.dealstream.deal.view.pipeline.PipelineProjection;
import io.dealstream.deal.view.region.RegionProjection;
import io.dealstream.deal.view.title.TitleProjection;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.calendar.Calendar;
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
final class DealWiring {
  @Produces
  @Singleton
  ServiceIdentity service() {
    return new ServiceIdentity(
        "deal-service", List.of(Topics.DEALS, Topics.DEAL_TERMS, Topics.LICENSEES, Topics.HOLDS));
  }

  @Produces
  @Singleton
  Publisher publisher() {
    return event -> published(event).stream().map(Contracts::publication).toList();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> pipeline() {
    return new PipelineProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> licenseeDirectory() {
    return new LicenseeProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> titles() {
    return new TitleProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> acquiredRights() {
    return new AcquiredRightsProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> regions() {
    return new RegionProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> clearConflicts(
      CommandHandler<DealCommand, Deal, DealEvent> deals, DataSource pool) {
    return new WhenLicenseChangedThenClearConflicts(deals, new ConflictedDeals(pool));
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> holdDirectory() {
    return new HoldProjection();
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> endHolds(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      CommandHandler<HoldCommand, Holds, HoldEvent> holds,
      DataSource pool) {
    return new WhenLicenseSignedThenEndHolds(deals, holds, new HoldsOnLicensed(pool));
  }

  @Produces
  @Singleton
  Subscriber<PublishedEvent> restating(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees,
      DataSource pool) {
    return new WhenLicenseeRevisedThenRestateLicenses(
        deals, licensees, new LicensesOfLicensee(pool));
  }

  @Produces
  @Singleton
  Calendar licenses(
      CommandHandler<DealCommand, Deal, DealEvent> deals, DataSource pool, Clock clock) {
    return new Calendar(deals, new LicenseSchedule(), pool, clock);
  }

  @Produces
  @Singleton
  Calendar holdEnds(
      CommandHandler<HoldCommand, Holds, HoldEvent> holds, DataSource pool, Clock clock) {
    return new Calendar(holds, new HoldSchedule(), pool, clock);
  }

  @Produces
  @Singleton
  Imports imports(LicenseRows licenses, DataSource pool) {
    return new Imports(List.of(licenses), pool);
  }

  @Produces
  @Singleton
  ImportLoop importLoop(LicenseRows licenses, DataSource pool, OwnConnections connections) {
    return new ImportLoop(List.of(licenses), pool, connections);
  }

  private static List<PublishedEvent> published(RecordedEvent event) {
    return switch (event.streamType()) {
      case CommandParts.DEAL ->
          DealPublisher.publish(
              event.streamId(), DealEventTypes.TYPES.read(event.type(), event.data()));
      case CommandParts.LICENSEE ->
          List.of(
              LicenseePublisher.publish(
                  event.streamId(), LicenseeDecider.TYPES.read(event.type(), event.data())));
      case CommandParts.HOLD ->
          HoldPublisher.publish(
              event.streamId(), HoldEventTypes.TYPES.read(event.type(), event.data()));
      default -> throw new IllegalStateException("unknown stream type " + event.streamType());
    };
  }
}
