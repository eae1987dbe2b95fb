package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// A walk through all pages of the dashboard, which looks at each of them: can everybody use it,
/// does it fit the screen.
///
/// @param draft address of a release that is not out
/// @param acquired address of rights that were acquired
/// @param offer address of an offer to be made, which clashes with what somebody has
/// @param pictures the folder where one of each page is left
/// @param name what the pictures are called, after the page
record Tour(Desk desk, String draft, String acquired, String offer, Path pictures, String name) {
  /// What a page may weigh before anything is kept, as it travels.
  private static final int MOST_BYTES = 200_000;

  private static final String WEIGHT =
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
          + ".reduce((sum, one) => sum + one.encodedBodySize, 0)";
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  void go() {
    desk.open("/sign-in");
    look("sign-in");
    desk.signIn("sales").open("/pipeline");
    look("board");
    desk.open("/deals/new");
    look("opening");
    desk.open("/pipeline?view=table&stage=SIGNED");
    look("table");
    first();
    look("deal");
    desk.open(offer);
    look("offer");
    desk.open("/titles");
    look("titles");
    desk.follow("Miracle in Cell No. 7");
    look("title");
    desk.open(path() + "/what-if?ask=yes&territories=MX&exclusive=true");
    look("what-if");
    desk.open("/availability?ask=yes&title=Miracle&territories=LATIN_AMERICA");
    look("availability");
    desk.open("/activity");
    look("activity");
    catalog();
    press();
    desk.signIn("admin").open("/system");
    look("system");
    desk.open("/system/DEAL/pipeline/rebuild");
    look("rebuild");
    desk.open("/nowhere");
    look("missing");
  }

  private void catalog() {
    desk.signIn("catalog").open("/titles/new");
    look("registration");
    desk.open(acquired);
    look("acquisition");
    desk.page().locator("a[href*='/acquisition-revision']").click();
    look("acquisition-revision");
    String title = acquired.replaceFirst("/acquisitions/.*", "");
    desk.open(title);
    look("title-catalog");
    for (String action : List.of("revision", "local-titles", "award", "result")) {
      desk.open(title + "/" + action);
      look(action);
    }
  }

  private void press() {
    desk.signIn("press").open("/press");
    look("press");
    desk.open("/press?stage=PUBLISHED");
    first();
    String release = path();
    look("release");
    desk.open(release + "?language=all");
    look("release-all");
    desk.open(release + "/retraction");
    look("retraction");
    desk.open("/press/coverage");
    look("coverages");
    desk.open(draft + "/layout");
    look("layout");
    desk.open(draft + "/texts/LEAD/en");
    look("text");
    desk.open(draft + "/quotes");
    look("quote");
  }

  /// The address of the page without what follows it.
  private String path() {
    return URI.create(desk.page().url()).getPath();
  }

  private void first() {
    desk.page().locator("tbody a").first().click();
  }

  private void look(String page) {
    String shown = page + "-" + name;
    desk.page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve(shown + ".png")));
    assertThat(((Number) desk.page().evaluate(WEIGHT)).intValue())
        .as("bytes of " + shown)
        .isBetween(1, MOST_BYTES);
    assertThat(desk.barriers()).as(shown).isEmpty();
    assertThat(desk.unreachable()).as("out of reach of the keyboard on " + shown).isEmpty();
    assertThat(desk.page().evaluate(TOO_WIDE)).as("sideways scrolling of " + shown).isEqualTo(0);
  }
}
