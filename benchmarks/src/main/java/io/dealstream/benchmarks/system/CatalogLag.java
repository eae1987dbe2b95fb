package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Callers.Task;
import io.dealstream.benchmarks.load.Due;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/// How long a signed license is under way from the answer of its command to the title's page in the
/// catalog. Signatures are due at a fixed rate, whatever became of those before.
final class CatalogLag {
  static final double PER_SECOND = 50;
  private static final int WATCHERS = 16;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Clients clients;
  private final Pace pace;

  CatalogLag(Clients clients, Pace pace) {
    this.clients = clients;
    this.pace = pace;
  }

  /// How many agreed deals a measurement needs.
  int signatures() {
    return pace.calls(PER_SECOND);
  }

  /// @param agreed deals to sign
  Outcome measure(List<Negotiation> agreed) throws Exception {
    Histogram lags = new SynchronizedHistogram(LIMIT.toNanos() / 1000, 3);
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    long counted = start + pace.warmUp().toNanos();
    new Callers(WATCHERS, pace)
        .share(agreed.size(), watcher -> new Watcher(watcher, agreed, start, counted, lags));
    double seconds = (System.nanoTime() - counted) / 1e9;
    return new Outcome(lags.getTotalCount() / seconds, lags);
  }

  /// The same while offers are made at a fixed rate.
  ///
  /// @return first of the lag, then of the offers
  List<Outcome> measure(List<Negotiation> agreed, Deck open, double offersPerSecond)
      throws Exception {
    try (ExecutorService background = Executors.newSingleThreadExecutor()) {
      CompletableFuture<Outcome> offers =
          CompletableFuture.supplyAsync(() -> offers(open, offersPerSecond), background);
      Outcome lag = measure(agreed);
      return List.of(lag, offers.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
    }
  }

  private Outcome offers(Deck open, double perSecond) {
    try {
      return new Callers(WATCHERS, pace).steady(perSecond, Calls.offer(clients, open));
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  /// Signs when it is due, then looks at the page again and again until it shows the license.
  private final class Watcher implements Task {
    private final Client sales;
    private final Client catalog;
    private final List<Negotiation> agreed;
    private final long start;
    private final long counted;
    private final Histogram lags;

    Watcher(int person, List<Negotiation> agreed, long start, long counted, Histogram lags) {
      this.sales = clients.sales(person);
      this.catalog = clients.catalog(person);
      this.agreed = agreed;
      this.start = start;
      this.counted = counted;
      this.lags = lags;
    }

    @Override
    public void run(int i) throws Exception {
      Negotiation deal = agreed.get(i);
      long due = start + (long) (i * 1e9 / PER_SECOND);
      Due.await(due);
      sales.sign(deal.deal());
      long answered = System.nanoTime();
      while (!catalog.shows(deal.title(), deal.deal())) {
        if (System.nanoTime() - answered > LIMIT.toNanos()) {
          throw new IllegalStateException("a signed license does not appear in the catalog");
        }
        // Sixteen who ask without a pause would slow down what they wait for. The figure is
        // therefore up to an eighth too high.
        LockSupport.parkNanos((System.nanoTime() - answered) / 8);
      }
      if (due >= counted) {
        lags.recordValue((System.nanoTime() - answered) / 1000);
      }
    }

    @Override
    public void close() throws Exception {
      sales.close();
      catalog.close();
    }
  }
}
