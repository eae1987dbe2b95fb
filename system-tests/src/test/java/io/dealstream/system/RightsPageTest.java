package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.dealstream.local.Patience;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Acquired rights as catalog and legal record them, and the sheets that are made of them.
@ExtendWith(Dashboard.Shared.class)
class RightsPageTest {
  private final Dashboard dashboard;
  private final Trade trade;

  RightsPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void rightsAreAcquiredRevisedAndEndedByClicksAlone() {
    String title = "/titles/" + trade.title("A film that was bought");
    try (Desk leo = dashboard.desk("legal")) {
      leo.open(title).sees("“Record acquired rights” adds the first ones.");
      leo.follow("Record acquired rights").fill("Acquired from", "Studio Norte");
      leo.fill("Territories", "Mexico, Narnia").choose("Exclusive", "true");
      media(leo, "ALL").press("Record acquired rights").sees("size must be between 1 and 100");
      leo.fill("Languages", "ALL").press("Record acquired rights");
      leo.sees("“Narnia”: is no known territory or region");
      leo.fill("Territories", "Latin America").fill("Without", "Brazil");
      leo.fill("First day", "2026-01-01").fill("Last day", "2035-12-31");
      leo.page().locator("summary").getByText("Holdbacks").click();
      field(leo, "b0.h0.media").fill("SVOD");
      field(leo, "b0.h0.territories").fill("Chile");
      field(leo, "b0.h0.languages").fill("ALL");
      field(leo, "b0.h0.to").fill("2026-12-31");
      leo.pressTwice("Record acquired rights").sees("Jan 1, 2026 – Dec 31, 2035");
      leo.sees("SVOD · Chile · ");
      assertThat(leo.said()).contains("Argentina", "Exclusive").doesNotContain("Brazil");
      leo.follow("Revise these rights").fill("Last day", "2036-12-31");
      leo.press("Add a rights block").sees("Rights block 2");
      field(leo, "b1.territories").fill("Spain");
      field(leo, "b1.languages").fill("es");
      leo.page().locator("[name='b1.exclusive']").selectOption("false");
      media(leo, 1, "SVOD").press("Revise these rights").sees("Spain");
      assertThat(leo.said()).contains("Dec 31, 2036", "SVOD · Chile", "Not exclusive");
      leo.follow("End these rights").fill("First day without the rights", "2030-01-01");
      leo.fill("Why", "The producer took them back").pressTwice("End these rights");
      leo.sees("The rights are gone from Jan 1, 2030 on.");
      assertThat(leo.page().locator("nav.actions").count()).isZero();
      awaitListed(leo, title, "Studio Norte");
    }
  }

  @Test
  void aSheetSaysWhichFieldsItNeedsAndComesWhenTheyAreThere() {
    String title = "A film for a shop";
    String acquired = trade.acquire(trade.title(title));
    try (Desk sara = dashboard.desk("sales")) {
      awaitListed(sara, acquired.replaceFirst("/acquisitions/.*", ""), "Studio Norte");
      sara.follow("As a file").sees("As known on");
      sara.page().locator("summary").getByText("EMA Avails sheets").click();
      sara.fill("Licensor", "Studio Norte").fill("Domain in which ids are unique", "example.com");
      sara.press("Download the sheet").sees("is needed for these EMA sheets");
      assertThat(field(sara, "licensor").inputValue()).isEqualTo("Studio Norte");
      sara.choose("Price", "WSP").fill("Amount, tier or category", "3.50").fill("Currency", "usd");
      Download file = sara.page().waitForDownload(() -> sara.press("Download the sheet"));
      assertThat(file.suggestedFilename()).startsWith("ema-movies").endsWith(".xlsx");
    }
  }

  /// What was acquired is listed a moment after it was recorded.
  private static void awaitListed(Desk desk, String title, String from) {
    assertThat(Patience.until(() -> desk.open(title).said().contains(from), Duration.ofSeconds(60)))
        .as(from + " is listed")
        .isTrue();
  }

  private static Desk media(Desk desk, String code) {
    return media(desk, 0, code);
  }

  private static Desk media(Desk desk, int block, String code) {
    Locator fold =
        desk.page().locator("details:has(input[name='b" + block + ".media'][type=checkbox])");
    fold.first().locator("summary").click();
    fold.first().locator("input[value=" + code + "]").check();
    return desk;
  }

  private static Locator field(Desk desk, String name) {
    return desk.page().locator("[id='" + name + "']");
  }
}
