package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.benchmarks.system.Client.Progress;
import io.dealstream.local.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.ToLongFunction;

/// How fast a running service fills a read model again from the first event.
final class Rebuild {
  private static final String PIPELINE = "pipeline";
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration STILL = Duration.ofMillis(600);

  private final Clients clients;

  Rebuild(Clients clients) {
    this.clients = clients;
  }

  Row measure() throws IOException {
    try (Client admin = clients.admin()) {
      long records = settled(admin);
      admin.rebuild(PIPELINE);
      long begin = System.nanoTime();
      long all = 2 * records;
      require(Patience.until(() -> ask(admin, Progress::applied) >= all, LIMIT));
      double seconds = (System.nanoTime() - begin) / 1e9;
      return Row.of("d", "deal-service fills its pipeline", Unit.PER_SECOND, records / seconds);
    }
  }

  /// How many records it has applied once nothing more comes.
  private static long settled(Client admin) {
    long[] seen = {-1, System.nanoTime()};
    require(
        Patience.until(
            () -> {
              long applied = ask(admin, Progress::applied);
              if (applied != seen[0]) {
                seen[0] = applied;
                seen[1] = System.nanoTime();
              }
              return System.nanoTime() - seen[1] > STILL.toNanos()
                  && ask(admin, Progress::lagRecords) == 0;
            },
            LIMIT));
    return seen[0];
  }

  private static long ask(Client admin, ToLongFunction<Progress> figure) {
    try {
      return figure.applyAsLong(admin.progress(PIPELINE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(boolean done) {
    if (!done) {
      throw new IllegalStateException("the pipeline does not come to its end");
    }
  }
}
