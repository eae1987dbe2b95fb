package io.dealstream.dashboard.live;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Not well once the live stream has stopped for good, so that it shows in `/q/health`, as stopped
/// loops of the services do. Theirs are not ready then, and get nothing to do. The dashboard stays
/// ready: its pages show what the services say, only later, and one that is taken out of service,
/// or cannot be started, because of a record on a topic would show nothing at all. Nor is it
/// restarted: it would come to the same record again.
@Wellness
@ApplicationScoped
class LiveWell implements HealthCheck {
  private final Live live;

  LiveWell(Live live) {
    this.live = live;
  }

  @Override
  public HealthCheckResponse call() {
    boolean stopped = live.stopped().isPresent();
    return HealthCheckResponse.named("live")
        .withData("stream", stopped ? "stopped" : live.tail().isPresent() ? "flows" : "not reached")
        .status(!stopped)
        .build();
  }
}
