package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.local.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// How fast a running service fills a read model again from the first event.
final class Rebuild {
  private static final String PIPELINE = "pipeline";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Clients clients;

  Rebuild(Clients clients) {
    this.clients = clients;
  }

  Row measure() throws IOException {
    Quiet.await(clients);
    try (Client admin = clients.admin()) {
      long records = applied(admin);
      admin.rebuild(PIPELINE);
      long begin = System.nanoTime();
      if (!Patience.until(() -> applied(admin) >= 2 * records, LIMIT)) {
        throw new IllegalStateException("the pipeline does not come to its end");
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return Row.of("d", "deal-service fills its pipeline", Unit.PER_SECOND, records / seconds);
    }
  }

  private static long applied(Client admin) {
    try {
      return admin.progress().stream()
          .filter(one -> one.name().equals(PIPELINE))
          .findFirst()
          .orElseThrow()
          .applied();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
