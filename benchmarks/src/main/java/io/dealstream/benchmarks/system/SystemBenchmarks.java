package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.local.LocalSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The benchmarks that need every service.
public final class SystemBenchmarks {
  private final Clients clients;
  private final Pace pace;

  /// @param system that is up
  public SystemBenchmarks(LocalSystem system, Pace pace) {
    this.clients = new Clients(system);
    this.pace = pace;
  }

  /// Those that are wanted, and what the services hold of the memory afterwards.
  ///
  /// @param commits rows that plain JDBC commits singly
  /// @param wanted by letter
  /// @param say hears what is measured next
  public List<Row> measure(Limit commits, Predicate<String> wanted, Consumer<String> say)
      throws Exception {
    List<Row> rows = new ArrayList<>();
    if (wanted.test("b") || wanted.test("e")) {
      rows.addAll(commands(commits, wanted.test("e"), say));
    }
    if (wanted.test("f")) {
      say.accept("(f) the rights ledger");
      rows.addAll(new LedgerCost(clients, pace).measure());
    }
    if (wanted.test("g")) {
      say.accept("(g) availability");
      rows.addAll(new AvailabilityRate(clients, pace).measure());
    }
    rows.addAll(ResidentMemory.measure());
    return rows;
  }

  /// (b), which (e) builds on.
  private List<Row> commands(Limit commits, boolean visibility, Consumer<String> say)
      throws Exception {
    say.accept("(b) commands over HTTP: warming up");
    CommandRate commands = new CommandRate(clients, commits, pace);
    say.accept("(b) commands over HTTP");
    List<Row> rows = new ArrayList<>(commands.measure());
    if (visibility) {
      say.accept("(e) visible in the catalog");
      rows.addAll(
          new Visibility(clients, pace).measure(commands.deals(), commands.offersPerSecond()));
    }
    say.accept("(d) a service fills a read model again");
    rows.add(new Rebuild(clients).measure());
    return rows;
  }
}
