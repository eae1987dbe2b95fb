package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What happens to the forms of the catalog when something is wrong, and who gets them.
@ExtendWith(Dashboard.Shared.class)
class TitleFormTest {
  private final Dashboard dashboard;
  private final Trade trade;

  TitleFormTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void mistakesStandAtTheirFieldsAndNothingWrittenIsLost() {
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open("/titles/new").fill("International title", "Mistaken").choose("Kind", "FILM");
      cem.fill("Year", "1700").fill("Made in", "Spain, Narnia").fill("Cast", "Ana\n: Nobody");
      cem.fill("Local titles", "Mexico (es): Equivocada").press("Register a title");
      cem.sees("look at the marked fields").sees("must be a year from 1870 to 2200");
      cem.sees("“Narnia”: must be an ISO 3166-1").sees("“: Nobody”: must not be blank");
      assertThat(wrong(cem)).containsExactlyInAnyOrder("year", "countries", "cast");
      assertThat(cem.page().locator("#cast").inputValue()).isEqualTo("Ana\n: Nobody");
      assertThat(cem.page().locator("#kind").inputValue()).isEqualTo("FILM");
      cem.fill("Year", "2021").fill("Made in", "Spain").fill("Cast", "Ana").fill("Seasons", "1");
      cem.press("Register a title").sees("Only a series, a format or a documentary has seasons.");
      assertThat(wrong(cem)).containsExactly("seasons");
      cem.loseSession();
      cem.fill("Seasons", "").press("Register a title").sees("Your session has ended");
      assertThat(cem.page().locator("#localTitles").inputValue())
          .isEqualTo("Mexico (es): Equivocada");
      var tab = cem.page().context().newPage();
      tab.navigate("/sign-in");
      tab.locator("button[value=catalog]").click();
      tab.locator(".who").waitFor();
      cem.press("Register a title").sees("Equivocada");
    }
  }

  @Test
  void aFormThatIsSentTwiceRegistersOneTitle() {
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open("/titles/new");
      FormData form = FormData.create().set("kind", "FILM").set("internationalTitle", "Twice");
      for (String hidden : List.of("mark", "key")) {
        form.set(hidden, cem.page().locator("main input[name=" + hidden + "]").inputValue());
      }
      String title = sent(cem, form);
      assertThat(title).matches(".*/titles/[0-9a-f-]{36}");
      assertThat(sent(cem, form)).isEqualTo(title);
    }
  }

  @Test
  void whoRevisesSecondSeesWhatTheFirstOneWroteAndLosesNothing() {
    String title = "/titles/" + trade.title("A film that two people know");
    try (Desk cem = dashboard.desk("catalog");
        Desk other = dashboard.desk("catalog")) {
      cem.open(title + "/revision").fill("Year", "2001").fill("Genres", "Western");
      other.open(title + "/revision").fill("Year", "2002").press("Revise").sees("2002");
      cem.press("Revise").sees("Somebody else changed this").sees("What stands there now");
      assertThat(cem.page().locator("section:has(#standing) dd").allInnerTexts())
          .containsExactlyInAnyOrder("2002", "not stated");
      assertThat(cem.page().locator("#year").inputValue()).isEqualTo("2001");
      cem.press("Revise").sees("Western").sees("2001");
    }
  }

  @Test
  void whatWasWrittenOutlivesAServiceThatIsAway() {
    String title = "/titles/" + trade.title("A film that is written about in bad times");
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open(title + "/revision").fill("Genres", "Western");
      dashboard.system().service("catalog-service").stop();
      try {
        cem.press("Revise").sees("does not answer");
        assertThat(cem.page().locator("#genres").inputValue()).isEqualTo("Western");
      } finally {
        dashboard.system().service("catalog-service").start();
      }
      cem.press("Revise").sees("Record an award").sees("Western");
    }
  }

  @Test
  void formsAreForThoseWhomTheServiceLets() {
    String title = "/titles/" + trade.title("A film that not everybody may touch");
    String records = "Record an award, Record an audience result";
    String rights = "Record acquired rights";
    sees("catalog", title, "Revise, Change local titles, " + records + ", " + rights);
    sees("press", title, records);
    sees("legal", title, rights);
    for (String role : List.of("sales", "finance", "viewer", "admin")) {
      sees(role, title, "");
    }
    refused("press", "/titles/new", title + "/revision", title + "/acquisition");
    refused("legal", "/titles/new", title + "/award", title + "/local-titles");
    refused("sales", "/titles/new", title + "/result", title + "/acquisition");
  }

  /// Where the answer leads to.
  private static String sent(Desk desk, FormData form) {
    return desk.page()
        .context()
        .request()
        .post("/titles/new", RequestOptions.create().setForm(form))
        .url();
  }

  private void sees(String role, String title, String deeds) {
    try (Desk desk = dashboard.desk(role)) {
      List<String> offered = desk.open(title).page().locator("nav.actions a").allInnerTexts();
      assertThat(String.join(", ", offered)).as(role).isEqualTo(deeds);
      assertThat(desk.open("/titles").said().contains("Register a title"))
          .as(role)
          .isEqualTo(role.equals("catalog"));
    }
  }

  private void refused(String role, String... addresses) {
    try (Desk desk = dashboard.desk(role)) {
      for (String address : addresses) {
        assertThat(desk.open(address).said()).as(role + address).contains("Not for your role");
      }
    }
  }

  private static List<String> wrong(Desk desk) {
    return desk.page().locator("[aria-invalid=true]").all().stream()
        .map(field -> field.getAttribute("id"))
        .toList();
  }
}
