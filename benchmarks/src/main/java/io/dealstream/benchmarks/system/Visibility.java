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
  private final CatalogLag lag;

  private interface Attempt {
    Outcome run(CatalogLag round, List<Negotiation> agreed) throws Exception;
  }

  Visibility(Clients clients, Pace pace) {
    this.clients = clients;
    this.pace = pace.times(LONGER);
    this.lag = new CatalogLag(clients, this.pace);
  }

  /// @param offersPerSecond as many as deal-service takes
  List<Row> measure(double offersPerSecond) throws Exception {
    double background = Math.max(1, offersPerSecond * HALF - CatalogLag.PER_SECOND);
    warmUp(CatalogLag::measure);
    Outcome calm = lag.measure(ready(lag));
    Deck warming = Deck.open(clients, pace);
    warmUp((round, agreed) -> round.measure(agreed, warming, background).getFirst());
    Deck open = Deck.open(clients, pace);
    List<Outcome> busy = lag.measure(ready(lag), open, background);
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

  /// Signs until the catalog gets no faster: it has compiled nothing of what it does with licenses,
  /// and little of what it does under load.
  private void warmUp(Attempt attempt) throws Exception {
    CatalogLag settling = new CatalogLag(clients, pace.settling());
    double best = Double.MAX_VALUE;
    int vain = 0;
    for (int round = 0; round < MOST_ROUNDS && vain < VAIN_ROUNDS; round++) {
      double median = attempt.run(settling, ready(settling)).milliseconds(50);
      vain = median > best * FASTER ? vain + 1 : 0;
      best = Math.min(best, median);
    }
  }

  /// Deals that a measurement can sign, once everybody knows them.
  private List<Negotiation> ready(CatalogLag lag) throws Exception {
    List<Negotiation> agreed = new Negotiations(clients, pace).agreed(lag.signatures());
    Quiet.await(clients);
    return agreed;
  }

  private static List<Row> rows(String what, Outcome outcome, Target p50, Target p99) {
    return List.of(
        Row.of("e", what + ", p50", Unit.MILLISECONDS, outcome.milliseconds(50)).toReach(p50),
        Row.of("e", what + ", p99", Unit.MILLISECONDS, outcome.milliseconds(99)).toReach(p99));
  }
}
