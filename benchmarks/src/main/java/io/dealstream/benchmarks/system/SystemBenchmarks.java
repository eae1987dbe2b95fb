package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Platform;
import io.dealstream.local.Service;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The benchmarks that need services. Only those run whose work is measured: what others do with
/// the same events they would do on machines of their own.
public final class SystemBenchmarks {
  private final LocalSystem system;
  private final Clients clients;
  private final Pace pace;

  /// @param system whose PostgreSQL and Kafka are up
  public SystemBenchmarks(LocalSystem system, Pace pace) {
    this.system = system;
    this.clients = new Clients(system);
    this.pace = pace;
  }

  /// Those that are wanted, and what everything holds of the memory afterwards.
  ///
  /// @param commits rows that plain JDBC commits singly
  /// @param wanted by letter
  /// @param say hears what is measured next
  /// @param rows get what was measured, also before something breaks
  public void measure(Limit commits, Predicate<String> wanted, Consumer<String> say, List<Row> rows)
      throws Exception {
    say.accept("Starting deal-service and catalog-service");
    start(Service.DEAL.serviceName(), Service.CATALOG.serviceName());
    if (wanted.test("b") || wanted.test("e")) {
      commands(commits, wanted.test("e"), say, rows);
    }
    if (wanted.test("f")) {
      say.accept("(f) the rights ledger");
      rows.addAll(new LedgerCost(clients, pace).measure());
    }
    if (wanted.test("g")) {
      say.accept("(g) availability");
      rows.addAll(new AvailabilityRate(clients, pace).measure());
    }
    say.accept("(m) memory: starting announcement-service and the dashboard");
    start(Service.ANNOUNCEMENT.serviceName(), Platform.DASHBOARD);
    Quiet.await(clients);
    rows.addAll(ResidentMemory.measure());
  }

  private void start(String... programs) {
    for (String program : programs) {
      system.service(program).start();
    }
  }

  /// (b), which (e) builds on.
  private void commands(Limit commits, boolean visibility, Consumer<String> say, List<Row> rows)
      throws Exception {
    say.accept("(b) commands over HTTP: warming up");
    CommandRate commands = new CommandRate(clients, commits, pace);
    say.accept("(b) commands over HTTP");
    rows.addAll(commands.measure());
    if (visibility) {
      say.accept("(e) visible in the catalog");
      rows.addAll(
          new Visibility(clients, pace).measure(commands.deals(), commands.offersPerSecond()));
    }
    say.accept("(d) a service fills a read model again");
    rows.add(new Rebuild(clients).measure());
  }
}
