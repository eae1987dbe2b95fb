package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.postgres.AppendListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/// Counts what the writer commits.
final class AppendMeter implements AppendListener {
  private final Counter events;
  private final DistributionSummary together;
  private final Timer latency;

  AppendMeter(MeterRegistry meters) {
    this.events = meters.counter("dealstream.log.appended.events");
    this.together = meters.summary("dealstream.log.appends.per.commit");
    this.latency = meters.timer("dealstream.log.commit");
  }

  @Override
  public void committed(int count, int appends, Duration took) {
    events.increment(count);
    together.record(appends);
    latency.record(took);
  }
}
