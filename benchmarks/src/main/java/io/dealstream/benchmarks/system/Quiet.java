package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.system.Client.Progress;
import io.dealstream.local.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The time when all that happened has reached everybody, so that what was measured last does not
/// slow down what is measured next.
final class Quiet {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final Duration STILL = Duration.ofMillis(600);

  private List<Progress> seen = List.of();
  private long since;

  private Quiet() {}

  /// @throws IllegalStateException when it does not come
  static void await(Clients clients) throws IOException {
    Quiet quiet = new Quiet();
    List<Client> all = clients.admins();
    try {
      if (!Patience.until(() -> quiet.look(all), LIMIT)) {
        throw new IllegalStateException("the services do not come to the end of their topics");
      }
    } finally {
      for (Client admin : all) {
        admin.close();
      }
    }
  }

  private boolean look(List<Client> services) {
    List<Progress> now = new ArrayList<>();
    for (Client service : services) {
      try {
        now.addAll(service.progress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!now.equals(seen)) {
      seen = now;
      since = System.nanoTime();
    }
    return System.nanoTime() - since > STILL.toNanos()
        && now.stream().allMatch(one -> one.lagRecords() == 0);
  }
}
