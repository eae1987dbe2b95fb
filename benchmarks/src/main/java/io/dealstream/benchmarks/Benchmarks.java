package io.dealstream.benchmarks;

import io.dealstream.benchmarks.engine.EngineBenchmarks;
import io.dealstream.benchmarks.report.Machine;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Table;
import io.dealstream.benchmarks.system.SystemBenchmarks;
import io.dealstream.local.LocalSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures on a system of its own, with empty data on free ports, and prints one table. What is
/// not reached is said, and is no failure.
public final class Benchmarks {
  private final Options options;
  private final LocalSystem system;
  private final List<Row> rows = new ArrayList<>();

  private Benchmarks(Options options, LocalSystem system) {
    this.options = options;
    this.system = system;
  }

  public static void main(String[] arguments) throws IOException {
    Options options;
    try {
      options = Options.parse(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println("dealstream: " + e.getMessage() + "\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    System.exit(run(options, Path.of(System.getProperty("dealstream.root", "."))));
  }

  private static int run(Options options, Path root) throws IOException {
    try (Site site = new Site(root)) {
      try {
        new Benchmarks(options, site.system()).run();
        return 0;
      } catch (Exception e) {
        site.broke(e);
        return 1;
      }
    }
  }

  private void run() throws Exception {
    say("Waiting until the machine is calm");
    double load = Machine.calmed(options.pace().calm());
    say("Starting PostgreSQL and Kafka");
    system.platform().postgres().start();
    system.platform().kafka().start();
    try (EngineBenchmarks engine = new EngineBenchmarks(system.platform(), options.pace())) {
      engine(engine);
      if (options.wantsServices()) {
        services(engine);
      }
      System.out.println(String.join("\n", engine.machine(load)));
    } finally {
      // What was measured takes twenty minutes: it is not lost when a later part breaks.
      System.out.println("\n" + Table.text(rows));
    }
  }

  private void engine(EngineBenchmarks engine) throws Exception {
    if (options.wants("a")) {
      say("(a) append");
      rows.addAll(engine.append());
    }
    if (options.wants("c") || options.wants("d")) {
      say("(c) relay, (d) projection");
      rows.addAll(engine.replay(options.wants("c"), options.wants("d")));
    }
  }

  private void services(EngineBenchmarks engine) throws Exception {
    new SystemBenchmarks(system, options.pace())
        .measure(engine.commits(), options::wants, Benchmarks::say, rows);
  }

  private static void say(String what) {
    System.err.println(what + " ...");
  }
}
