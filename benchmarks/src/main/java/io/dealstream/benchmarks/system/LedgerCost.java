package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import java.util.List;

/// (f) What the ledger costs: signatures, which take rights in it, beside suspensions of the same
/// licenses, which leave it as it is. Both are published and read by all who follow licenses, on
/// the same two cores; an agreement, which only the pipeline reads, is shown to tell what that
/// costs.
final class LedgerCost {
  private static final int MOST_ROUNDS = 5;
  private static final double FASTER = 1.05;
  private static final Target GOAL = new Target.Ratio(0.6);

  private final Clients clients;
  private final Negotiations negotiations;
  private final int deals;

  private record Round(Outcome agreements, Outcome signatures, Outcome suspensions) {}

  LedgerCost(Clients clients, Pace pace) {
    this.clients = clients;
    this.negotiations = new Negotiations(clients, pace);
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
    List<Negotiation> offered = negotiations.offered(deals);
    Quiet.await(clients);
    Outcome agreements = negotiations.each(offered, clients::sales, Client::agree);
    Quiet.await(clients);
    Outcome signatures = negotiations.each(offered, clients::sales, Client::sign);
    Quiet.await(clients);
    Outcome suspensions = negotiations.each(offered, clients::legal, Client::suspend);
    return new Round(agreements, signatures, suspensions);
  }

  private static List<Row> rows(Round round) {
    Outcome with = round.signatures();
    Outcome without = round.suspensions();
    return List.of(
        Row.of("f", "sign, 16 connections", Unit.PER_SECOND, with.perSecond())
            .against(new Limit("suspend, without ledger", without.perSecond()))
            .toReach(GOAL),
        latency(with, without, 50),
        latency(with, without, 99),
        Row.of("f", "agree, read by one", Unit.PER_SECOND, round.agreements().perSecond()));
  }

  private static Row latency(Outcome with, Outcome without, int percentile) {
    String what = "sign, 16 connections, p" + percentile;
    return Row.of("f", what, Unit.MILLISECONDS, with.milliseconds(percentile))
        .against(new Limit("suspend", without.milliseconds(percentile)));
  }
}
