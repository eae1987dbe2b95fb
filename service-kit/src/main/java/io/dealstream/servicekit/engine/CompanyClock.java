package io.dealstream.servicekit.engine;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The clock by which the company's days begin.
final class CompanyClock {
  @Produces
  @Singleton
  Clock clock(@ConfigProperty(name = "dealstream.calendar.zone") String zone) {
    return Clock.system(ZoneId.of(zone));
  }
}
