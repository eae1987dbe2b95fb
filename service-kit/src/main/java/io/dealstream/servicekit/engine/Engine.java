package io.dealstream.servicekit.engine;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.eventkit.projection.SubscriptionSettings;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.eventkit.relay.Relay;
import io.dealstream.eventkit.relay.RelayCursor;
import io.dealstream.eventkit.relay.RelaySettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The engine of one service: its log, its relay and the subscriptions of everyone who reads. Services
/// name their publisher and subscribers as beans; the engine starts and stops the loops.
@Singleton
public class Engine {
  private static final int RELAY_BATCH = 1000;

  private final PostgresEventStore store;
  private final Relay relay;
  private final List<Subscription<PublishedEvent>> subscriptions;

  @Inject
  Engine(
      ServiceIdentity service,
      DataSource pool,
      OwnConnections connections,
      KafkaClient kafka,
      Publisher publisher,
      @All List<Subscriber<PublishedEvent>> subscribers,
      MeterRegistry meters) {
    this.relay =
        new Relay(
            new RelaySettings(
                service.name() + "-relay",
                "/dealstream/" + service.name(),
                service.topics(),
                publisher,
                RelayCursor.inDatabase(),
                kafka.properties(),
                RELAY_BATCH),
            connections);
    AppendMeter appended = new AppendMeter(meters);
    this.store =
        new PostgresEventStore(
            pool,
            connections,
            (events, appends, took) -> {
              relay.wake();
              appended.committed(events, appends, took);
            });
    this.subscriptions =
        subscribers.stream()
            .map(s -> new Subscription<>(s, settings(service, pool, kafka, s.name())))
            .toList();
    EngineMeters.register(meters, store, relay, subscriptions);
  }

  /// The log of this service.
  @Produces
  @Singleton
  PostgresEventStore store() {
    return store;
  }

  public Relay relay() {
    return relay;
  }

  public List<Subscription<PublishedEvent>> subscriptions() {
    return subscriptions;
  }

  /// Everything that must run for the service to be ready.
  public List<Loop> loops() {
    return Stream.<Loop>concat(Stream.of(relay), subscriptions.stream()).toList();
  }

  void start(@Observes StartupEvent event) {
    loops().forEach(Loop::start);
  }

  void stop(@Observes ShutdownEvent event) {
    subscriptions.forEach(Loop::close);
    store.close();
    relay.close();
  }

  private static SubscriptionSettings<PublishedEvent> settings(
      ServiceIdentity service, DataSource pool, KafkaClient kafka, String subscriber) {
    String group = service.name() + "." + subscriber;
    return new SubscriptionSettings<>(Contracts.TYPES, Set.of(), pool, group, kafka.properties());
  }
}
