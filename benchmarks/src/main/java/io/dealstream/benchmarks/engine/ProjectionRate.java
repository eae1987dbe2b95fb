package io.dealstream.benchmarks.engine;

import io.dealstream.benchmarks.engine.OfferRows.OfferRow;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.eventkit.projection.SubscriptionSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// (d) How many records a projection brings from a topic into a table, beside a consumer that only
/// reads them and a connection that only writes the rows.
final class ProjectionRate {
  private static final Target GOAL = new Target.Ratio(0.5);
  private static final int BATCH = 1000;
  private static final Object[] TERRITORIES = {"CL", "MX"};

  private final Scratch scratch;
  private final Pace pace;

  ProjectionRate(Scratch scratch, Pace pace) {
    this.scratch = scratch;
    this.pace = pace;
  }

  /// @param topic that holds the records
  void measure(String topic, List<Row> rows) throws Exception {
    scratch.execute(OfferRows.TABLE);
    Middle projection = new Middle();
    Middle consumer = new Middle();
    Middle upsert = new Middle();
    round(topic, "warm-up", new Middle(), new Middle(), new Middle());
    for (int round = 0; round < pace.rounds(); round++) {
      round(topic, "round-" + round, projection, consumer, upsert);
    }
    Limit reads = new Limit("raw consumer", consumer.value());
    Limit writes = new Limit("raw batched upsert", upsert.value());
    rows.add(
        Row.of("d", "projection, broker to table", Unit.PER_SECOND, projection.value())
            .against(reads.smaller(writes))
            .toReach(GOAL));
    rows.add(Row.of("d", "raw consumer", Unit.PER_SECOND, reads.value()));
    rows.add(Row.of("d", "raw batched upsert", Unit.PER_SECOND, writes.value()));
  }

  private void round(String topic, String name, Middle projection, Middle consumer, Middle upsert)
      throws Exception {
    projection.add(projected(topic, name));
    consumer.add(RawKafka.consume(scratch, topic, pace.records()));
    upsert.add(upserted());
  }

  private double projected(String topic, String name) throws SQLException {
    scratch.execute("truncate offer_row");
    SubscriptionSettings<PublishedEvent> settings =
        new SubscriptionSettings<>(
            Samples.TYPES, Set.of(), scratch.pool(), "bench." + name, scratch.kafka());
    try (Subscription<PublishedEvent> subscription =
        new Subscription<>(new OfferRows(name, topic), settings)) {
      subscription.start();
      return Replay.rate(() -> subscription.counts().applied(), pace.records());
    }
  }

  private double upserted() throws SQLException {
    scratch.execute("truncate offer_row");
    List<OfferRow> rows =
        IntStream.range(0, pace.records())
            .mapToObj(i -> new OfferRow(new UUID(7, i / 10), 1, TERRITORIES, i % 10 + 1))
            .toList();
    try (Connection connection = scratch.open()) {
      connection.setAutoCommit(false);
      long begin = System.nanoTime();
      for (int i = 0; i < rows.size(); i += BATCH) {
        OfferRows.upsert(connection, rows.subList(i, Math.min(rows.size(), i + BATCH)));
        connection.commit();
      }
      return Replay.perSecond(rows.size(), begin);
    }
  }
}
