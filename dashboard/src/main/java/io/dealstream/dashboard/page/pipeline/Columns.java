package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.deal.Counts;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.client.deal.Totals;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.pipeline.Pipeline.Column;
import io.dealstream.dashboard.page.pipeline.Pipeline.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Parts the deals by their stages.
///
/// @param totals without any for those who may not see money
record Columns(Criteria criteria, List<Row> rows, Counts counts, Totals totals, Reader r) {

  List<Column> all() {
    return Arrays.stream(Stage.values())
        .filter(stage -> criteria.wantedStage().map(stage::equals).orElse(true))
        .map(this::of)
        .toList();
  }

  private Column of(Stage stage) {
    List<Row> own = rows.stream().filter(row -> row.stageCode().equals(stage.name())).toList();
    long count = Objects.requireNonNullElse(counts.stages().get(stage), 0L);
    return new Column(
        stage.name(),
        r.say("stage." + stage),
        r.number(count),
        Objects.requireNonNullElse(totals.stages().get(stage), List.<Totals.Sum>of()).stream()
            .map(this::money)
            .toList(),
        own,
        count > own.size() ? criteria.asTable(stage) : "");
  }

  private String money(Totals.Sum sum) {
    return r.say(
        "total." + sum.kind(), r.money(sum.total().amount(), sum.total().currency()), sum.deals());
  }
}
