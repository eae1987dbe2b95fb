package io.dealstream.dashboard.client.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Figures figures =
      Figures.read(
          """
          # HELP dealstream_relay_lag_events how many
          # TYPE dealstream_relay_lag_events gauge
          dealstream_relay_lag_events 3.0
          dealstream_loop_ready{loop="relay"} 1.0
          dealstream_log_appends_waiting NaN
          broken line here
          words notanumber
          """);

  @Test
  void aFigureIsReadByItsName() {
    assertThat(figures.get("dealstream_relay_lag_events")).hasValue(3);
  }

  @Test
  void whatIsNoFigureNowIsNone() {
    assertThat(figures.get("dealstream_log_appends_waiting")).isEmpty();
    assertThat(figures.get("nothing_of_the_kind")).isEmpty();
    assertThat(figures.get("words")).isEmpty();
  }
}
