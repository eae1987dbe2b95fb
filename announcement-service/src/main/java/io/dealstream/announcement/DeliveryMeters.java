package io.dealstream.announcement;

import io.dealstream.announcement.deliver.DeliveryLoop;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// The figures by which an operator sees that announcements reach their webhooks.
final class DeliveryMeters {
  private DeliveryMeters() {}

  static void register(MeterRegistry meters, DeliveryLoop loop) {
    FunctionCounter.builder("dealstream.webhooks.delivered", loop, l -> l.counts().delivered())
        .register(meters);
    FunctionCounter.builder("dealstream.webhooks.failures", loop, l -> l.counts().failures())
        .register(meters);
    Gauge.builder("dealstream.webhooks.waiting", loop, l -> l.counts().waiting().waiting())
        .register(meters);
    Gauge.builder(
            "dealstream.webhooks.waiting.seconds", loop, l -> l.counts().waiting().oldestSeconds())
        .register(meters);
    Gauge.builder("dealstream.webhooks.failing", loop, l -> l.counts().waiting().failing())
        .register(meters);
    Gauge.builder("dealstream.webhooks.suspended", loop, l -> l.counts().waiting().suspended())
        .register(meters);
  }
}
