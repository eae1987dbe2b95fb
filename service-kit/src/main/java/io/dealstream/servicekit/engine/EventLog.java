package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.eventkit.relay.Relay;
import io.dealstream.eventkit.relay.RelayCursor;
import io.dealstream.eventkit.relay.RelaySettings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/// The log of a service and the relay that brings it to the broker: what is appended wakes the
/// relay. Apart from [Engine], because reactions, which the engine runs, append to the log
/// themselves.
@Singleton
class EventLog {
  private static final int RELAY_BATCH = 1000;

  private final Relay relay;
  private final PostgresEventStore store;

  @Inject
  EventLog(
      ServiceIdentity service,
      DataSource pool,
      OwnConnections connections,
      KafkaClient kafka,
      Publisher publisher,
      MeterRegistry meters) {
    this.relay = new Relay(settings(service, kafka, publisher), connections);
    AppendMeter meter = new AppendMeter(meters);
    this.store =
        new PostgresEventStore(
            pool,
            connections,
            (events, appends, took) -> {
              relay.wake();
              meter.committed(events, appends, took);
            });
  }

  @Produces
  @Singleton
  PostgresEventStore store() {
    return store;
  }

  @Produces
  @Singleton
  Relay relay() {
    return relay;
  }

  private static RelaySettings settings(
      ServiceIdentity service, KafkaClient kafka, Publisher publisher) {
    return new RelaySettings(
        service.name() + "-relay",
        "/dealstream/" + service.name(),
        service.topics(),
        publisher,
        RelayCursor.inDatabase(),
        kafka.properties(),
        RELAY_BATCH);
  }
}
