package io.dealstream.servicekit.engine;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.calendar.Calendar;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.eventkit.relay.Relay;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/// The figures by which an operator sees that nothing stands still and nothing is missing.
final class EngineMeters {
  private EngineMeters() {}

  static void register(
      MeterRegistry meters,
      PostgresEventStore store,
      Relay relay,
      List<Loop> others,
      List<Subscription<PublishedEvent>> subscriptions) {
    Gauge.builder("dealstream.log.appends.waiting", store, PostgresEventStore::waiting)
        .register(meters);
    ready(meters, relay);
    Gauge.builder("dealstream.relay.position", relay, r -> r.progress().position())
        .register(meters);
    Gauge.builder("dealstream.relay.lag.events", () -> lagEvents(store, relay)).register(meters);
    Gauge.builder("dealstream.relay.lag.seconds", () -> lagSeconds(store, relay)).register(meters);
    FunctionCounter.builder("dealstream.relay.records", relay, r -> r.progress().records())
        .register(meters);
    others.forEach(loop -> ready(meters, loop));
    others.stream()
        .flatMap(loop -> loop instanceof Calendar calendar ? Stream.of(calendar) : Stream.empty())
        .forEach(calendar -> CalendarMeters.register(meters, calendar));
    subscriptions.forEach(subscription -> register(meters, subscription));
  }

  private static void register(MeterRegistry meters, Subscription<PublishedEvent> subscription) {
    ready(meters, subscription);
    String name = subscription.name();
    Gauge.builder("dealstream.projection.lag.events", subscription, s -> s.lag().records())
        .tag("projection", name)
        .register(meters);
    Gauge.builder("dealstream.projection.lag.seconds", subscription, s -> s.lag().seconds())
        .tag("projection", name)
        .register(meters);
    Gauge.builder("dealstream.projection.stopped", subscription, s -> s.stopped().size())
        .tag("projection", name)
        .register(meters);
    FunctionCounter.builder(
            "dealstream.projection.applied", subscription, s -> s.counts().applied())
        .tag("projection", name)
        .register(meters);
    FunctionCounter.builder(
            "dealstream.projection.duplicates", subscription, s -> s.counts().duplicates())
        .tag("projection", name)
        .register(meters);
    FunctionCounter.builder("dealstream.projection.gaps", subscription, s -> s.counts().gaps())
        .tag("projection", name)
        .register(meters);
  }

  private static void ready(MeterRegistry meters, Loop loop) {
    Gauge.builder("dealstream.loop.ready", loop, l -> l.health().ready() ? 1 : 0)
        .tag("loop", loop.name())
        .register(meters);
  }

  /// Asked of the log itself, so that it also tells the truth while the relay is broken. A relay
  /// that stands by has no lag of its own.
  private static double lagEvents(PostgresEventStore store, Relay relay) {
    return relay.state() instanceof Relay.State.StandingBy
        ? Double.NaN
        : unlessUnavailable(() -> store.head() - relay.progress().position());
  }

  private static double lagSeconds(PostgresEventStore store, Relay relay) {
    return relay.state() instanceof Relay.State.StandingBy
        ? Double.NaN
        : unlessUnavailable(() ->
            store.readAfter(relay.progress().position(), 1).stream()
                .mapToDouble(e -> Duration.between(e.recordedAt(), Instant.now()).toMillis())
                .map(milliseconds -> milliseconds / 1000)
                .findFirst()
                .orElse(0));
  }

  private static double unlessUnavailable(DoubleSupplier figure) {
    try {
      return figure.getAsDouble();
    } catch (StoreUnavailable e) {
      return Double.NaN;
    }
  }
}
