package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// A walk through all pages of the dashboard, which looks at each of them: can everybody use it,
/// does it fit the screen.
///
/// @param pictures the folder where one of each page is left
/// @param name what the pictures are called, after the page
record Tour(Desk desk, Path pictures, String name) {
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
    desk.openDeal("NEGOTIATING").page().locator("a[href$='/offers']").click();
    look("offer");
    desk.open("/titles");
    look("titles");
    first();
    look("title");
    desk.open("/nowhere");
    look("missing");
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
    assertThat(desk.barriers()).as(shown).isEmpty();
    assertThat(desk.page().evaluate(TOO_WIDE)).as("sideways scrolling of " + shown).isEqualTo(0);
  }
}
