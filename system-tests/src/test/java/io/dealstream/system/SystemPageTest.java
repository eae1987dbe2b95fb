package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the system is, as those see it who run it.
@ExtendWith(Dashboard.Shared.class)
class SystemPageTest {
  private final Dashboard dashboard;

  SystemPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void everyReadModelSaysHowFarItIsAndCanBeRebuilt() {
    try (Desk ada = dashboard.desk("admin")) {
      ada.follow("System").sees("The deal service works").sees("All events are on the topics.");
      ada.sees("The stream of events flows.");
      ada.follow("Rebuild pipeline").sees("Nothing is lost.").press("Rebuild").sees("pipeline");
      assertThat(ada.said()).doesNotContain("does not work");
    }
    try (Desk sara = dashboard.desk("sales")) {
      assertThat(sara.open("/system").said()).contains("Not for your role");
    }
  }
}
