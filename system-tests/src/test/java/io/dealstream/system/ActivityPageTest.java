package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pages that change by themselves when something happens.
@ExtendWith(Dashboard.Shared.class)
class ActivityPageTest {
  private final Dashboard dashboard;
  private final Trade trade;

  ActivityPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void aSecondBrowserSeesTheBoardChange() {
    UUID title = trade.title("A film that somebody watches");
    try (Desk vera = dashboard.desk("viewer")) {
      vera.open("/pipeline?title=A+film+that+somebody+watches").sees("No deal fits this filter.");
      UUID deal = trade.open(title, "Canal Siete");
      vera.sees("Canal Siete").sees("1 deal");
      trade.offer(deal, title, "UY");
      vera.sees("1 offer").sees("Uruguay");
    }
  }

  @Test
  void whatHappensShowsAsItHappensAndLeadsToWhatItChanged() {
    try (Desk vera = dashboard.desk("viewer")) {
      vera.open("/activity").sees("License signed");
      UUID title = trade.title("A film that just came");
      vera.sees("A film that just came");
      trade.sign(title, "Canal Ocho", "UY");
      vera.sees("Canal Ocho").fill("Licensee", "ocho").press("Show");
      vera.seesNoMore("Imagen TV").sees("Canal Ocho");
      vera.follow("License signed").sees("Offers side by side");
    }
  }

  @Test
  void thePressOfficeIsNotLedToWhoNegotiates() {
    try (Desk pia = dashboard.desk("press")) {
      pia.open("/activity").sees("Negotiation opened");
      assertThat(pia.page().locator("a[href^='/deals/']").count()).isZero();
    }
  }
}
