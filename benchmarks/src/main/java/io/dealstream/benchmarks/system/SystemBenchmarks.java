package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.local.LocalSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The benchmarks that need every service.
public final class SystemBenchmarks {
  private final Clients clients;
  private final Pace pace;

  /// @param system that is up
  public SystemBenchmarks(LocalSystem system, Pace pace) {
    this.clients = new Clients(system);
    this.pace = pace;
  }

  /// (b), which (e) builds on, and what the services hold of the memory afterwards.
  ///
  /// @param commits rows that plain JDBC commits singly
  /// @param visibility false to leave out (e)
  /// @param say hears what is measured next
  public List<Row> measure(Limit commits, boolean visibility, Consumer<String> say)
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
    rows.addAll(ResidentMemory.measure());
    return rows;
  }
}
