package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Platform;
import io.dealstream.local.Service;
import io.dealstream.local.launch.Story;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The benchmarks that need services. While a rate or a time is measured only those run whose work
/// it is: what others do with the same events they would do on machines of their own.
public final class SystemBenchmarks {
  private static final List<String> MEASURED =
      List.of(Service.DEAL.serviceName(), Service.CATALOG.serviceName());
  private static final List<String> OTHERS =
      List.of(Service.ANNOUNCEMENT.serviceName(), Platform.DASHBOARD);

  private final LocalSystem system;
  private final Clients clients;
  private final Pace pace;

  /// @param system whose PostgreSQL and Kafka are up
  public SystemBenchmarks(LocalSystem system, Pace pace) {
    this.system = system;
    this.clients = new Clients(system);
    this.pace = pace;
  }

  /// Those that are wanted.
  ///
  /// @param commits rows that plain JDBC commits singly
  /// @param wanted by letter
  /// @param say hears what is measured next
  /// @param rows get what was measured, also before something breaks
  public void measure(Limit commits, Predicate<String> wanted, Consumer<String> say, List<Row> rows)
      throws Exception {
    say.accept("Starting deal-service and catalog-service");
    start(MEASURED);
    if (wanted.test("m")) {
      say.accept("(m) memory: the story of the demo");
      rows.addAll(demo());
    }
    if (wanted.test("b") || wanted.test("e")) {
      commands(commits, wanted.test("e"), say, rows);
    }
    if (wanted.test("f")) {
      say.accept("(f) the rights ledger");
      rows.addAll(new LedgerCost(clients, system.platform().database("deal"), pace).measure());
    }
    if (wanted.test("g")) {
      say.accept("(g) availability");
      rows.addAll(new AvailabilityRate(clients, pace).measure());
    }
    if (wanted.test("m")) {
      rows.addAll(ResidentMemory.afterAll(MEASURED));
    }
  }

  /// What `./dealstream demo` holds of the memory when it has told its story.
  private List<Row> demo() throws Exception {
    start(OTHERS);
    try {
      Story.told().play(system.urls(), system.platform().tokens(), step -> {});
      Quiet.await(clients);
      return ResidentMemory.inTheDemo(Stream.concat(MEASURED.stream(), OTHERS.stream()).toList());
    } finally {
      OTHERS.forEach(program -> system.service(program).stop());
    }
  }

  private void start(List<String> programs) {
    programs.forEach(program -> system.service(program).start());
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
      rows.addAll(new Visibility(clients, pace).measure(commands.offersPerSecond()));
    }
    say.accept("(d) a service fills a read model again");
    rows.add(new Rebuild(clients).measure());
  }
}
