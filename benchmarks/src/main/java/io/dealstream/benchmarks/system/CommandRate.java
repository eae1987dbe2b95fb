package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;

/// (b) How many commands deal-service takes over HTTP, beside calls that do the same but for
/// deciding and storing.
final class CommandRate {
  private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);
  private static final int JUDGED = 16;
  private static final Target GOAL = new Target.Ratio(0.5);

  private final Clients clients;
  private final Limit commits;
  private final Pace pace;
  private double offersPerSecond;

  /// @param commits rows that plain JDBC commits singly
  CommandRate(Clients clients, Limit commits, Pace pace) throws Exception {
    this.clients = clients;
    this.commits = commits;
    this.pace = pace;
    Callers settling = new Callers(JUDGED, pace.settling());
    settling.settle(Calls.echo(clients));
    settling.settle(Calls.licensee(clients));
    settling.settle(Calls.offer(clients, Deck.open(clients, pace)));
  }

  List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int connections : CONNECTIONS) {
      Callers callers = new Callers(connections, pace);
      Quiet.await(clients);
      Outcome echo = callers.eager(Calls.echo(clients));
      Quiet.await(clients);
      Outcome licensees = callers.eager(Calls.licensee(clients));
      Deck deals = Deck.open(clients, pace);
      Quiet.await(clients);
      Outcome offers = callers.eager(Calls.offer(clients, deals));
      if (connections == JUDGED) {
        offersPerSecond = offers.perSecond();
      }
      rows.addAll(rows(connections, "register licensee", licensees, echo));
      rows.addAll(rows(connections, "make offer", offers, echo));
    }
    return rows;
  }

  /// Offers per second at 16 connections.
  double offersPerSecond() {
    return offersPerSecond;
  }

  private List<Row> rows(int connections, String command, Outcome outcome, Outcome echo) {
    String name =
        command + ", " + connections + (connections == 1 ? " connection" : " connections");
    Target goal = connections == JUDGED ? GOAL : new Target.None();
    Limit rim = new Limit("echo", echo.perSecond());
    return List.of(
        Row.of("b", name, Unit.PER_SECOND, outcome.perSecond())
            .against(rim.smaller(commits))
            .toReach(goal),
        latency(name, outcome, echo, 50),
        latency(name, outcome, echo, 99));
  }

  private static Row latency(String name, Outcome outcome, Outcome echo, int percentile) {
    return Row.of(
            "b", name + ", p" + percentile, Unit.MILLISECONDS, outcome.milliseconds(percentile))
        .against(new Limit("echo", echo.milliseconds(percentile)));
  }
}
