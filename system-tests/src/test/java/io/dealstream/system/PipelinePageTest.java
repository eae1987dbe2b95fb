package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pipeline and its deals as sales and legal use them.
@ExtendWith(Dashboard.Shared.class)
class PipelinePageTest {
  private final Dashboard dashboard;

  PipelinePageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void aDealGoesFromItsOpeningToTheSignatureByClicksAlone() {
    Trade trade = new Trade(dashboard.system());
    trade.title("A film for a new channel");
    trade.awaitTitle("A film for a new channel");
    try (Desk sara = dashboard.desk("sales")) {
      sara.follow("Open a deal").fill("Licensee", "Televisión Nueva").check("A film for a new");
      sara.press("Open a deal").sees("No licensee is called “Televisión Nueva”");
      sara.check("Register “Televisión Nueva”").pressTwice("Open a deal");
      sara.sees("Nothing has been offered yet");
      sara.follow("Make an offer").fill("Territories", "Uruguay").fill("Runs", "3");
      sara.fill("License fee", "125000").fill("Currency", "USD").press("Make an offer");
      sara.sees("Offer 1 (ours)").sees("$125,000");
      sara.follow("Record a counter-offer").fill("Runs", "5").press("Record a counter-offer");
      sara.sees("Offer 2 (theirs)");
      assertThat(sara.page().locator("td.changed").allInnerTexts()).containsExactly("5 changed");
      sara.follow("Agree on the last offer").press("Agree on the last offer").sees("Agreed");
      sara.follow("Record the signature").press("Record the signature");
      sara.sees("Life of the license").sees("Active");
      assertThat(sara.said())
          .contains("Negotiation opened", "Counter-offer recorded", "sara.sales");
      sara.open("/pipeline?licensee=Televisi%C3%B3n+Nueva");
      assertThat(sara.page().locator(".total").innerText()).isEqualTo("1 deal");
    }
  }

  @Test
  void whatIsRefusedIsSaidWhereItHappenedAndNothingWrittenIsLost() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.openDeal("NEGOTIATING")
          .follow("Make an offer")
          .fill("Territories", "Atlantis")
          .fill("Runs", "7");
      sara.press("Make an offer").sees("look at the marked fields");
      assertThat(sara.page().getByLabel("Territories").first().getAttribute("aria-invalid"))
          .isEqualTo("true");
      assertThat(sara.page().getByLabel("Territories").first().inputValue()).isEqualTo("Atlantis");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("7");
    }
  }

  @Test
  void whoComesLateIsToldThatSomebodyElseWasFaster() {
    try (Desk sara = dashboard.desk("sales");
        Desk other = dashboard.desk("sales")) {
      sara.openDeal("NEGOTIATING").follow("Make an offer").fill("Runs", "11");
      String form = sara.page().url();
      other.open(form).fill("Runs", "12").press("Make an offer").sees("Offers side by side");
      sara.press("Make an offer").sees("Somebody else changed this");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("11");
    }
  }

  @Test
  void filtersStandInTheAddressAndCanBeReadWithoutScripts() {
    try (Desk sara =
        new Desk(dashboard.chromium().withoutScripts(dashboard.address())).signIn("sales")) {
      sara.open("/pipeline").fill("Territory", "Mexico").press("Show").sees("1 deal");
      assertThat(sara.page().url()).contains("territory=Mexico");
      assertThat(sara.said()).contains("Imagen TV").doesNotContain("Caracol");
      sara.fill("Licensee", "nobody at all").press("Show");
      assertThat(sara.said()).contains("No licensee is called “nobody at all”");
      sara.follow("Clear the filter").sees("Caracol");
    }
  }

  @Test
  void moneyIsAddedUpForThoseWhoMaySeeItAndDealsAreFilteredByMediaAndOwner() {
    try (Desk sara = dashboard.desk("sales");
        Desk vera = dashboard.desk("viewer")) {
      sara.open("/pipeline?media=LINEAR").sees("in license fees");
      vera.open("/pipeline").sees("Caracol");
      assertThat(vera.said()).doesNotContain("license fees");
      sara.open("/pipeline?media=THEATRICAL").sees("No deals");
      sara.open("/pipeline?view=table")
          .fill("Owner", "nobody.at.all")
          .press("Show")
          .sees("No deals");
      assertThat(sara.page().url()).contains("owner=nobody.at.all");
    }
  }

  @Test
  void theBackButtonLeadsBackAndRepeatsNothing() {
    Trade trade = new Trade(dashboard.system());
    UUID deal = trade.open(trade.title("A film that somebody looks back at"), "Canal Setenta");
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/deals/" + deal).follow("Make an offer").fill("Territories", "Bolivia");
      sara.press("Make an offer").sees("There is one offer so far");
      sara.page().goBack();
      sara.sees("The licensee gets this offer.").page().goForward();
      sara.sees("There is one offer so far").open("/pipeline").fill("Licensee", "Canal Setenta");
      sara.press("Show").seesNoMore("Caracol").press("Show").sees("Canal Setenta");
      sara.page().waitForFunction("() => !document.querySelector('.htmx-request')");
      sara.page().goBack();
      sara.sees("Caracol");
    }
  }

  @Test
  void aServiceThatIsDownIsNamed() {
    dashboard.system().service("deal-service").stop();
    try (Desk sara = dashboard.desk("sales")) {
      assertThat(sara.open("/pipeline").said()).contains("The deal service does not answer");
    } finally {
      dashboard.system().service("deal-service").start();
    }
  }
}
