package io.dealstream.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Limit LIMIT = new Limit("raw producer", 1000);

  @Test
  void aRowSaysWhatWasMeasuredAndWhatTheMachineCanDo() {
    String text = Table.text(List.of(relay(450)));

    assertThat(text.lines().toList().getLast().replaceAll(" +", " "))
        .isEqualTo("(c) relay 450/s 1,000/s raw producer 0.45 ratio >= 0.4 reached");
  }

  @Test
  void aRowThatFallsShortSaysSo() {
    assertThat(Table.text(List.of(relay(399)))).endsWith("NOT REACHED");
  }

  @Test
  void aTimeIsReachedOnlyBelowItsLimit() {
    assertThat(Table.text(List.of(time(3.99)))).endsWith("< 4.00 ms  reached");
    assertThat(Table.text(List.of(time(4)))).endsWith("NOT REACHED");
  }

  @Test
  void aRowWithoutATargetPassesNoJudgment() {
    Row row = Row.of("a", "plain JDBC", Unit.PER_SECOND, 1000);

    assertThat(Table.text(List.of(row))).endsWith("1,000/s");
  }

  @Test
  void theTighterOfTwoLimitsCounts() {
    assertThat(LIMIT.smaller(new Limit("disk", 10)).what()).isEqualTo("disk");
  }

  private static Row relay(double measured) {
    return Row.of("c", "relay", Unit.PER_SECOND, measured)
        .against(LIMIT)
        .toReach(new Target.Ratio(0.4));
  }

  private static Row time(double measured) {
    return Row.of("e", "visible", Unit.MILLISECONDS, measured).toReach(new Target.Below(4));
  }
}
