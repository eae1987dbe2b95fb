package io.dealstream.dashboard.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Who follows at this moment: so many at most, and of them so many with tokens of one person, who
/// cannot shut out all others.
@Singleton
class Readers {
  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> ofEach = new HashMap<>();
  private int all;

  Readers(
      @ConfigProperty(name = "dealstream.live.readers") int most,
      @ConfigProperty(name = "dealstream.live.readers-per-person") int mostOfOne,
      MeterRegistry meters) {
    this.most = most;
    this.mostOfOne = mostOfOne;
    Gauge.builder("dealstream.live.readers", this, Readers::count).register(meters);
  }

  /// Lets one more in, or says why not. Whoever was let in must leave.
  ///
  /// @param person the subject of the token
  synchronized Optional<Refusal> enter(String person) {
    if (all >= most) {
      return Optional.of(Refusal.TOO_MANY_READERS);
    }
    if (ofEach.getOrDefault(person, 0) >= mostOfOne) {
      return Optional.of(Refusal.TOO_MANY_OF_ONE_PERSON);
    }
    all++;
    ofEach.merge(person, 1, Integer::sum);
    return Optional.empty();
  }

  synchronized void leave(String person) {
    all--;
    ofEach.computeIfPresent(person, (one, count) -> count > 1 ? count - 1 : null);
  }

  synchronized int count() {
    return all;
  }
}
