package io.dealstream.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dealstream.local.Patience;
import io.dealstream.local.story.MiracleInCellNo7;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story of the demo, done by people with their browsers, in a system in which nothing has
/// happened yet. What is published in the end is what the demo publishes.
@ExtendWith(Dashboard.Shared.class)
class StoryByClicksTest {
  private static final String TITLE = "Miracle in Cell No. 7";
  private static final String SIGNED = "8";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Dashboard told;
  private final JsonNode facts;

  StoryByClicksTest(Dashboard told) throws IOException {
    this.told = told;
    try (InputStream json =
        MiracleInCellNo7.class.getResourceAsStream("miracle-in-cell-no-7.json")) {
      this.facts = new ObjectMapper().readTree(Objects.requireNonNull(json));
    }
  }

  @Test
  void theStoryIsToldByClicksAlone() {
    try (Dashboard empty = Dashboard.empty();
        Desk carla = empty.desk("catalog");
        Desk sara = empty.desk("sales");
        Desk leo = empty.desk("legal");
        Desk pia = empty.desk("press");
        Desk vera = empty.desk("viewer")) {
      vera.follow("Pipeline").sees("There is no deal yet");
      profile(pia);
      new TitleByClicks(carla, facts).register();
      for (JsonNode deal : facts.get("deals")) {
        negotiate(sara, leo, deal);
      }
      assertThat(vera.page().locator("#column-SIGNED .count")).hasText(SIGNED);
      assertThat(vera.page().locator("#column-NEGOTIATING .count")).hasText("2");
      publish(pia, leo);
      vera.follow("Titles").follow(TITLE);
      assertThat(vera.page().getByText("announced", exactly())).hasCount(8);
      for (String language : List.of("en", "es", "tr")) {
        assertThat(published(empty, language)).isEqualTo(published(told, language));
      }
    }
  }

  private void profile(Desk pia) {
    JsonNode licensor = facts.get("licensor");
    pia.follow("Press office").follow("Distributor profile");
    pia.fill("Name of the distributor", licensor.get("name").asText());
    pia.fill("Name of the contact", licensor.at("/contact/name").asText());
    pia.fill("Email", licensor.at("/contact/email").asText());
    int number = 0;
    for (JsonNode text : licensor.get("boilerplates")) {
      Locator fields = pia.page().locator("fieldset").filter(having("text " + ++number));
      fields.locator("select").selectOption(text.get("language").asText());
      fields.locator("textarea").fill(text.get("text").asText());
      pia.press("Save the profile").sees("Saved.").sees("text " + (number + 1));
    }
  }

  private void negotiate(Desk sara, Desk leo, JsonNode deal) {
    String licensee = deal.at("/licensee/name").asText();
    sara.follow("Pipeline").follow("Open a deal");
    sara.fill("Licensee", licensee).check(TITLE).press("Open a deal");
    sara.check("Register “" + licensee + "”");
    sara.fill("Country (if known)", country(deal.at("/licensee/country").asText()));
    sara.press("Open a deal").sees("Nothing has been offered yet");
    sara.follow("Make an offer").fill("Territories", country(deal.get("territory").asText()));
    for (JsonNode media : deal.path("media")) {
      sara.page().locator("details.fold summary").first().click();
      sara.page().locator("input[value=" + media.asText() + "]").first().check();
    }
    if (deal.has("licenseFee")) {
      sara.fill("License fee", deal.at("/licenseFee/amount").asText());
      sara.fill("Currency", deal.at("/licenseFee/currency").asText());
    }
    sara.press("Make an offer").sees("Record a counter-offer");
    if (deal.path("countered").asBoolean()) {
      sara.follow("Record a counter-offer").press("Record a counter-offer").sees("Offer 2");
    }
    switch (deal.get("outcome").asText()) {
      case "SIGNED" -> sign(sara, leo, licensee);
      case "LOST" -> {
        sara.follow("They said no");
        sara.page().locator("textarea[name=reason]").fill("They declined");
        sara.press("They said no").sees("Negotiation lost");
      }
      default -> {} // still negotiating
    }
  }

  private void sign(Desk sara, Desk leo, String licensee) {
    sara.follow("Agree on the last offer").press("Agree on the last offer").sees("Agreed");
    leo.follow("Pipeline");
    leo.page().locator(".card").filter(having(licensee)).locator(".card-title").click();
    leo.follow("Record the signature").fill("Signed on", facts.get("signedOn").asText());
    leo.press("Record the signature").sees("Life of the license");
  }

  private void publish(Desk pia, Desk leo) {
    Locator row = pia.page().locator("tbody tr").filter(having(TITLE));
    assertThat(
            Patience.until(
                () ->
                    pia.follow("Press office").said().contains(TITLE)
                        && row.innerText().contains(SIGNED + " licenses"),
                LIMIT))
        .as(() -> "a draft has opened by itself and holds all licenses: " + pia.said())
        .isTrue();
    row.locator("a").first().click();
    JsonNode quote = facts.get("quote");
    pia.follow("Add a quote").fill("Who says it", quote.get("speaker").asText());
    pia.fill("Position", quote.get("role").asText());
    pia.fill("Organization", quote.get("organization").asText());
    pia.fill("Word for word", quote.get("text").asText());
    pia.check("The speaker agrees").press("Add a quote").sees(quote.get("speaker").asText());
    pia.follow("Submit for approval").press("Submit for approval").sees("In review");
    pia.follow("Approve").press("Approve").sees("✓");
    leo.follow("Press office").follow(TITLE).follow("Approve").press("Approve").sees("✓");
    pia.follow("Press office").follow(TITLE).follow("Publish now").press("Publish now");
    pia.sees("Published");
  }

  /// What the newsroom says in the release, but the day.
  private static List<String> published(Dashboard dashboard, String language) {
    try (Desk reader = dashboard.somebody()) {
      reader.open(dashboard.system().urls().announcement().resolve("/newsroom").toString());
      reader.follow(TITLE);
      reader.page().locator("a[hreflang=" + language + "]").first().click();
      reader.page().locator("article[lang=" + language + "]").waitFor();
      return reader.page().locator("h1, article section, blockquote").allInnerTexts();
    }
  }

  private static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
