package io.dealstream.servicekit.engine;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.eventkit.projection.SubscriptionSettings;
import io.dealstream.eventkit.relay.Relay;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The loops of one service: its relay, the subscriptions of everyone who reads, and what else it
/// runs. Services name their publisher, their subscribers and loops of their own as beans; the
/// engine starts and stops them all.
@Singleton
public class Engine {
  private final PostgresEventStore store;
  private final Relay relay;
  private final List<Loop> others;
  private final List<Subscription<PublishedEvent>> subscriptions;

  @Inject
  Engine(
      ServiceIdentity service,
      DataSource pool,
      KafkaClient kafka,
      PostgresEventStore store,
      Relay relay,
      @All List<Loop> loops,
      @All List<Subscriber<PublishedEvent>> subscribers,
      MeterRegistry meters) {
    this.store = store;
    this.relay = relay;
    this.others = loops.stream().filter(loop -> loop != relay).toList();
    this.subscriptions =
        subscribers.stream()
            .map(s -> new Subscription<>(s, settings(service, pool, kafka, s.name())))
            .toList();
    EngineMeters.register(meters, store, relay, others, subscriptions);
  }

  public List<Subscription<PublishedEvent>> subscriptions() {
    return subscriptions;
  }

  /// Everything that must run for the service to be ready.
  public List<Loop> loops() {
    return Stream.of(List.of(relay), others, subscriptions).<Loop>flatMap(List::stream).toList();
  }

  void start(@Observes StartupEvent event) {
    loops().forEach(Loop::start);
  }

  void stop(@Observes ShutdownEvent event) {
    subscriptions.forEach(Loop::close);
    others.forEach(Loop::close);
    store.close();
    relay.close();
  }

  private static SubscriptionSettings<PublishedEvent> settings(
      ServiceIdentity service, DataSource pool, KafkaClient kafka, String subscriber) {
    String group = service.name() + "." + subscriber;
    return new SubscriptionSettings<>(Contracts.TYPES, Set.of(), pool, group, kafka.properties());
  }
}
