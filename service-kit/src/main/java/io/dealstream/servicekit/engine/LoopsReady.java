package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready only when the writer and all loops do their work; says of each how it is.
@Readiness
@ApplicationScoped
class LoopsReady implements HealthCheck {
  private final Engine engine;
  private final PostgresEventStore store;

  LoopsReady(Engine engine, PostgresEventStore store) {
    this.engine = engine;
    this.store = store;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("loops");
    boolean ready = store.healthy();
    response.withData("event-writer", ready ? "writing" : "the last commit did not go through");
    for (Loop loop : engine.loops()) {
      Loop.Health health = loop.health();
      response.withData(loop.name(), health.detail());
      ready &= health.ready();
    }
    return response.status(ready).build();
  }
}
