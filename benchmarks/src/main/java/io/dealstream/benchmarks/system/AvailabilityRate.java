package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Exchange;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/// (g) How many questions about availability catalog-service answers when everything is sold two
/// hundred times, beside calls of the same service that ask nothing.
final class AvailabilityRate {
  private static final int CONNECTIONS = 16;
  private static final int FEW = 1;
  private static final int MANY = 20;

  private final Clients clients;
  private final Pace pace;

  AvailabilityRate(Clients clients, Pace pace) {
    this.clients = clients;
    this.pace = pace;
  }

  List<Row> measure() throws Exception {
    List<UUID> sold = new SoldCatalog(clients, pace).sell();
    Outcome echo = settled(echo());
    List<Row> rows = new ArrayList<>(rows("1 title", settled(search(sold, FEW)), echo));
    rows.addAll(rows(MANY + " titles", settled(search(sold, MANY)), echo));
    return rows;
  }

  private Outcome settled(IntFunction<Exchange> calls) throws Exception {
    new Callers(CONNECTIONS, pace.settling()).settle(calls);
    Quiet.await(clients);
    return new Callers(CONNECTIONS, pace).eager(calls);
  }

  private IntFunction<Exchange> echo() {
    return caller -> Calls.over(clients.catalog(caller), (client, number) -> client.echo("Free?"));
  }

  /// Other titles and other media each time.
  private IntFunction<Exchange> search(List<UUID> sold, int titles) {
    return caller ->
        Calls.over(
            clients.catalog(caller),
            (client, number) -> {
              int first = (caller * MANY + number * titles) % (sold.size() - titles + 1);
              String medium = SoldCatalog.MEDIA.get(number % SoldCatalog.MEDIA.size());
              client.searchAvailability(sold.subList(first, first + titles), medium);
            });
  }

  private static List<Row> rows(String titles, Outcome outcome, Outcome echo) {
    String what = "availability of " + titles + ", 16 connections";
    return List.of(
        Row.of("g", what, Unit.PER_SECOND, outcome.perSecond())
            .against(new Limit("echo", echo.perSecond())),
        latency(what, outcome, echo, 50),
        latency(what, outcome, echo, 99));
  }

  private static Row latency(String what, Outcome outcome, Outcome echo, int percentile) {
    return Row.of(
            "g", what + ", p" + percentile, Unit.MILLISECONDS, outcome.milliseconds(percentile))
        .against(new Limit("echo", echo.milliseconds(percentile)));
  }
}
