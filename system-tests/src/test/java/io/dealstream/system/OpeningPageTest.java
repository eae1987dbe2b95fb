package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How a deal finds its titles when there are many.
@ExtendWith(Dashboard.Shared.class)
class OpeningPageTest {
  private final Dashboard dashboard;
  private final Trade trade;

  OpeningPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void anyTitleIsFoundWithoutScriptsAndWhatWasChosenStays() {
    for (String name : new String[] {"Zephyr over Ankara", "Zephyr over Lima"}) {
      trade.title(name);
      trade.awaitTitle(name);
    }
    try (Desk sara =
        new Desk(dashboard.chromium().withoutScripts(dashboard.address())).signIn("sales")) {
      sara.open("/deals/new")
          .fill("Licensee", "Canal Zephyr")
          .fill("Why (if it helps later)", "Met");
      sara.fill("A part of any name", "zephyr over ank").press("Look for titles");
      assertThat(sara.page().locator("input[name=titleIds]").count()).isEqualTo(1);
      sara.check("Zephyr over Ankara");
      sara.fill("A part of any name", "zephyr over lim").press("Look for titles");
      sara.check("Zephyr over Lima").fill("A part of any name", "nobody").press("Look for titles");
      assertThat(sara.page().locator("input[name=titleIds]:checked").count()).isEqualTo(2);
      sara.press("Open a deal").check("Register “Canal Zephyr”").press("Look for titles");
      sara.press("Open a deal");
      sara.sees("Canal Zephyr").sees("Nothing has been offered yet");
      assertThat(sara.said()).contains("Zephyr over Ankara", "Zephyr over Lima");
    }
  }
}
