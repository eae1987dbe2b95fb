package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Titles as the catalog keeps them.
@ExtendWith(Dashboard.Shared.class)
class TitlePageTest {
  private static final int WIDE = 1200;

  private final Dashboard dashboard;
  private final Trade trade;

  TitlePageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void aTitleIsRegisteredAndRevisedByClicksAlone() {
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open("/titles").follow("Register a title");
      cem.fill("International title", "The Keeper of the Lighthouse").choose("Kind", "SERIES");
      cem.fill("Year", "2024").fill("Minutes", "52").fill("Made in", "Türkiye, Spain");
      cem.fill("Genres", "Drama").fill("Seasons", "1: 8, 2024\n2: 6");
      cem.fill("Cast", "Elif Deniz: The keeper\nAli Kaya").fill("Crew", "Can Ay: Director");
      cem.fill("Premieres", "Türkiye: 2024-05-17").fill("Name of the other work", "Le Phare");
      cem.pressTwice("Register a title").sees("Elif Deniz (The keeper), Ali Kaya");
      cem.sees("Can Ay (Director)").sees("1 (8 episodes), 2 (6 episodes)").sees("Le Phare");
      assertThat(cem.said()).contains("Spain, Türkiye", "Türkiye May 17, 2024", "None are known");
      cem.follow("Revise").fill("Minutes", "54").fill("Synopsis", "Nobody comes.");
      cem.press("Revise").sees("Nobody comes.").sees("54");
      assertThat(cem.said()).contains("Elif Deniz (The keeper), Ali Kaya", "Le Phare");
      trade.awaitTitle("The Keeper of the Lighthouse");
      assertThat(trade.titlesNamed("The Keeper of the Lighthouse")).isEqualTo(1);
    }
  }

  @Test
  void aRemakeOfATitleOfTheCatalogIsNamedByItsName() {
    trade.title("The very first lighthouse");
    String remake = "/titles/" + trade.title("The second lighthouse");
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open(remake + "/revision").fill("Title of the catalog", "No lighthouse at all");
      cem.press("Revise").sees("No title is called “No lighthouse at all”");
      trade.awaitTitle("The very first lighthouse");
      cem.fill("Title of the catalog", "the very first lighthouse").press("Revise");
      cem.sees("The very first lighthouse");
      cem.follow("Change local titles").fill("Local titles", "Chile: El faro");
      cem.press("Change local titles").sees("El faro");
      assertThat(cem.said()).contains("Remake of", "The very first lighthouse");
    }
  }

  @Test
  void localTitlesAreAddedChangedAndRemovedInEveryLanguageOfTheReader() {
    String title = "/titles/" + trade.title("A film with many names");
    try (Desk cem = reader("es-MX");
        Desk turkish = reader("tr-TR")) {
      cem.open(title).follow("Cambiar títulos locales");
      cem.fill("Títulos locales", "México (es): Muchos nombres\nTurquía: Çok Adlı");
      cem.press("Cambiar títulos locales").sees("Muchos nombres").sees("Çok Adlı");
      turkish.open(title).follow("Yerel adları değiştir");
      assertThat(turkish.page().locator("#localTitles").inputValue())
          .isEqualTo("Meksika (es): Muchos nombres\nTürkiye: Çok Adlı");
      turkish.fill("Yerel adlar", "Türkiye (tr): Bin Adlı Film").press("Yerel adları değiştir");
      turkish.sees("Bin Adlı Film");
      assertThat(turkish.said()).doesNotContain("Muchos nombres");
    }
  }

  @Test
  void awardsAreRecordedCorrectedAndWithdrawn() {
    String title = "/titles/" + trade.title("A film that wins");
    try (Desk pia = dashboard.desk("press")) {
      pia.open(title).sees("“Record an award” adds the first one.").follow("Record an award");
      pia.fill("Award", "Ankara Film Days").fill("Edition", "12th").choose("How far it got", "WON");
      pia.fill("Entered by (country)", "Türkiye").fill("Who says so", "The jury");
      pia.pressTwice("Record an award");
      pia.sees("Won: Ankara Film Days · 12th · entered by Türkiye — The jury");
      assertThat(pia.page().locator("section:has(#awards) li").count()).isEqualTo(1);
      pia.follow("Correct").choose("How far it got", "NOMINATED").press("Correct the award");
      pia.sees("Nominated: Ankara Film Days");
      pia.follow("Withdraw").sees("Nothing of it stands any more").sees("Ankara Film Days");
      pia.fill("Why", "It was another film").pressTwice("Withdraw the award");
      pia.sees("“Record an award” adds the first one.");
    }
  }

  @Test
  void audienceResultsAreRecordedCorrectedAndWithdrawn() {
    String title = "/titles/" + trade.title("A film that is watched");
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open(title).follow("Record an audience result").fill("Territory", "Mexico");
      cem.choose("What was counted", "SHARE").choose("The figure is", "MORE_THAN");
      cem.fill("Figure", "120").fill("Who says so", "Nielsen").press("Record an audience result");
      cem.sees("must be a percentage from 0 to 100").fill("Figure", "12.5");
      cem.press("Record an audience result").sees("Mexico · Share (%) more than 12.5 — Nielsen");
      cem.follow("Correct").fill("Figure", "13").press("Correct the audience result");
      cem.sees("more than 13 — Nielsen").follow("Withdraw").fill("Why", "It was a trailer");
      cem.press("Withdraw the audience result");
      cem.sees("“Record an audience result” adds the first one.");
    }
  }

  private Desk reader(String locale) {
    return new Desk(
            dashboard.chromium().appearing(dashboard.address(), ColorScheme.LIGHT, locale, WIDE))
        .signIn("catalog");
  }
}
