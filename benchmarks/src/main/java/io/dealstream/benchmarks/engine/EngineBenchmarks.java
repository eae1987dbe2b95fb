package io.dealstream.benchmarks.engine;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Machine;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.local.Platform;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/// The benchmarks that need the platform only, and no service.
public final class EngineBenchmarks implements AutoCloseable {
  private final Scratch scratch;
  private final Pace pace;

  /// @param platform whose PostgreSQL and Kafka are running
  public EngineBenchmarks(Platform platform, Pace pace) throws Exception {
    this.scratch = new Scratch(platform);
    this.pace = pace;
  }

  /// @param load of the system before anything was started
  public List<String> machine(double load) throws Exception {
    try (Connection connection = scratch.open()) {
      return Machine.facts(connection, load);
    }
  }

  /// (a)
  public List<Row> append() throws Exception {
    return AppendRate.measure(scratch, pace);
  }

  /// (c) and (d): the second reads what the first has sent.
  ///
  /// @param projection false for (c) alone
  public List<Row> replay(boolean relay, boolean projection) throws Exception {
    List<Row> relayed = new ArrayList<>();
    String topic = new RelayRate(scratch, pace).measure(relayed);
    List<Row> rows = new ArrayList<>(relay ? relayed : List.of());
    if (projection) {
      new ProjectionRate(scratch, pace).measure(topic, rows);
    }
    scratch.removeTopics(List.of(topic));
    return rows;
  }

  /// Rows that plain JDBC commits per second over one connection, at this moment.
  public Limit commits() throws Exception {
    return new Limit("rows committed singly", RawCommits.measure(scratch, 1, pace).perSecond());
  }

  @Override
  public void close() throws Exception {
    scratch.close();
  }
}
