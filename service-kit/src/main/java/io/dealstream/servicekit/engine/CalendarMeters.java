package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.calendar.Calendar;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// The figures by which an operator sees that deadlines are kept.
final class CalendarMeters {
  private CalendarMeters() {}

  static void register(MeterRegistry meters, Calendar calendar) {
    FunctionCounter.builder("dealstream.calendar.kept", calendar, c -> c.counts().kept())
        .tag("calendar", calendar.name())
        .register(meters);
    FunctionCounter.builder("dealstream.calendar.failures", calendar, c -> c.counts().failures())
        .tag("calendar", calendar.name())
        .register(meters);
    Gauge.builder("dealstream.calendar.failing", calendar, c -> c.counts().failing())
        .tag("calendar", calendar.name())
        .register(meters);
  }
}
