package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// (e) From the answer of a command to visible in the catalog, with little and with much going on.
final class Visibility {
  private static final int LONGER = 2;
  private static final double HALF = 0.5;
  private static final int MOST_ROUNDS = 12;
  private static final int VAIN_ROUNDS = 2;
  private static final double FASTER = 0.95;

  private final Clients clients;
  private final Pace pace;

  Visibility(Clients clients, Pace pace) {
    this.clients = clients;
    this.pace = pace.times(LONGER);
  }

  /// @param open deals that offers are made on meanwhile
  /// @param offersPerSecond as many as deal-service takes
  List<Row> measure(Deck open, double offersPerSecond) throws Exception {
    warmUp();
    CatalogLag lag = new CatalogLag(clients, pace);
    List<Negotiation> agreed = agreed(2 * lag.signatures());
    Quiet.await(clients);
    double background = offersPerSecond * HALF - CatalogLag.PER_SECOND;
    Outcome calm = lag.measure(agreed.subList(0, lag.signatures()));
    List<Outcome> busy =
        lag.measure(agreed.subList(lag.signatures(), agreed.size()), open, Math.max(1, background));
    List<Row> rows = new ArrayList<>();
    rows.addAll(rows("visible, 50 commands/s", calm, new Target.Below(4), new Target.Below(12)));
    String half =
        String.format(Locale.ROOT, "visible, %,.0f commands/s (half)", offersPerSecond * HALF);
    rows.addAll(rows(half, busy.getFirst(), new Target.None(), new Target.Below(60)));
    rows.addAll(
        rows("the commands meanwhile", busy.getLast(), new Target.None(), new Target.None()));
    rows.add(Row.of("e", "the commands meanwhile", Unit.PER_SECOND, busy.getLast().perSecond()));
    return rows;
  }

  /// Signs until the catalog gets no faster: it has compiled nothing of what it does with licenses.
  private void warmUp() throws Exception {
    CatalogLag lag = new CatalogLag(clients, pace.settling());
    double best = Double.MAX_VALUE;
    int vain = 0;
    for (int round = 0; round < MOST_ROUNDS && vain < VAIN_ROUNDS; round++) {
      double median = lag.measure(agreed(lag.signatures())).milliseconds(50);
      vain = median > best * FASTER ? vain + 1 : 0;
      best = Math.min(best, median);
    }
  }

  private List<Negotiation> agreed(int count) throws Exception {
    return new Negotiations(clients, pace).agreed(count);
  }

  private static List<Row> rows(String what, Outcome outcome, Target p50, Target p99) {
    return List.of(
        Row.of("e", what + ", p50", Unit.MILLISECONDS, outcome.milliseconds(50)).toReach(p50),
        Row.of("e", what + ", p99", Unit.MILLISECONDS, outcome.milliseconds(99)).toReach(p99));
  }
}
