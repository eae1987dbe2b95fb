package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import io.dealstream.local.Database;
import java.util.List;

/// (f) What the ledger costs: signatures, beside the same signatures while nothing gets into the
/// ledger. Suspensions of the same licenses are shown to tell what a change of a license costs that
/// says less and concerns fewer, and agreements, which only the pipeline reads.
final class LedgerCost {
  private static final int MOST_ROUNDS = 5;
  private static final double FASTER = 1.05;
  private static final Target GOAL = new Target.Ratio(0.6);

  private final Clients clients;
  private final Negotiations negotiations;
  private final ClosedLedger ledger;
  private final int deals;

  private record Round(
      Outcome agreements, Outcome signatures, Outcome unchecked, Outcome suspensions) {}

  LedgerCost(Clients clients, Database deal, Pace pace) {
    this.clients = clients;
    this.negotiations = new Negotiations(clients, pace);
    this.ledger = new ClosedLedger(deal);
    this.deals = pace.deals();
  }

  /// Goes on until signing gets no faster, and takes the last round.
  List<Row> measure() throws Exception {
    Round last = round();
    double best = 0;
    for (int i = 1; i < MOST_ROUNDS && last.signatures().perSecond() > best * FASTER; i++) {
      best = last.signatures().perSecond();
      last = round();
    }
    return rows(last);
  }

  private Round round() throws Exception {
    List<Negotiation> agreed = negotiations.agreed(deals);
    Quiet.await(clients);
    ledger.close();
    Outcome unchecked = sign(agreed);
    ledger.open();
    List<Negotiation> offered = negotiations.offered(deals);
    Quiet.await(clients);
    Outcome agreements = negotiations.each(offered, clients::sales, Client::agree);
    Quiet.await(clients);
    Outcome signatures = sign(offered);
    Outcome suspensions = negotiations.each(offered, clients::legal, Client::suspend);
    return new Round(agreements, signatures, unchecked, suspensions);
  }

  private Outcome sign(List<Negotiation> agreed) throws Exception {
    Outcome signatures = negotiations.each(agreed, clients::sales, Client::sign);
    Quiet.await(clients);
    return signatures;
  }

  private static List<Row> rows(Round round) {
    Outcome with = round.signatures();
    Outcome without = round.unchecked();
    return List.of(
        Row.of("f", "sign, 16 connections", Unit.PER_SECOND, with.perSecond())
            .against(new Limit("nothing gets into the ledger", without.perSecond()))
            .toReach(GOAL),
        latency(with, without, 50),
        latency(with, without, 99),
        Row.of("f", "sign, beside a lesser change", Unit.PER_SECOND, with.perSecond())
            .against(new Limit("suspend", round.suspensions().perSecond())),
        Row.of("f", "agree, read by one", Unit.PER_SECOND, round.agreements().perSecond()));
  }

  private static Row latency(Outcome with, Outcome without, int percentile) {
    String what = "sign, 16 connections, p" + percentile;
    return Row.of("f", what, Unit.MILLISECONDS, with.milliseconds(percentile))
        .against(new Limit("nothing gets into the ledger", without.milliseconds(percentile)));
  }
}
