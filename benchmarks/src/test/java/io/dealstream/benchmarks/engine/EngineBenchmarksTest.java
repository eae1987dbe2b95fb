package io.dealstream.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Table;
import io.dealstream.local.Platform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Runs what needs no service, on real PostgreSQL and Kafka. How fast it is, is not asked here.
class EngineBenchmarksTest {
  @Test
  void theTableIsComplete() throws Exception {
    List<Row> rows = new ArrayList<>();
    try (EngineBenchmarks engine = new EngineBenchmarks(Platform.forTests(), Pace.SHORT)) {
      rows.addAll(engine.append());
      rows.addAll(engine.replay(true, true));
      assertThat(engine.machine(0)).hasSize(5).anyMatch(fact -> fact.startsWith("PostgreSQL 18"));
    }

    assertThat(rows)
        .extracting(Row::what)
        .containsExactly(
            "append, 1 caller",
            "append, 16 callers",
            "append, 64 callers",
            "plain JDBC, 1 connection",
            "plain JDBC, 16 connections",
            "relay, log to broker",
            "projection, broker to table",
            "raw consumer",
            "raw batched upsert");
    assertThat(rows).allMatch(row -> row.measured() > 0);
    assertThat(
            Table.text(rows)
                .lines()
                .filter(line -> line.endsWith("reached") || line.endsWith("NOT REACHED")))
        .hasSize(3);
  }
}
