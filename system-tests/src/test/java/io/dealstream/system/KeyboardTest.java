package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody who has no mouse.
@ExtendWith(Dashboard.Shared.class)
class KeyboardTest {
  private static final int PATIENCE = 80;

  private final Dashboard dashboard;

  KeyboardTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/pipeline").page().keyboard().press("Tab");
      assertThat(focused(sara)).isEqualTo("Skip to the content");
      sara.page().keyboard().press("Enter");
      assertThat(sara.page().evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void aDealIsAgreedOnWithKeysAlone() {
    Trade trade = new Trade(dashboard.system());
    var title = trade.title("A film without a mouse");
    trade.offer(trade.open(title, "Canal Diez"), title, "PY");
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/pipeline?title=A+film+without+a+mouse").sees("Canal Diez");
      tabTo(sara, "⋯");
      sara.page().keyboard().press("Enter");
      tabTo(sara, "Agree on the last offer");
      sara.page().keyboard().press("Enter");
      sara.sees("The last offer becomes what will be signed");
      tabTo(sara, "Agree on the last offer");
      sara.page().keyboard().press("Enter");
      sara.sees("Record the signature");
    }
  }

  @Test
  void aTitleIsRegisteredWithKeysAlone() {
    try (Desk cem = dashboard.desk("catalog")) {
      cem.open("/titles");
      tabTo(cem, "Register a title");
      cem.page().keyboard().press("Enter");
      cem.sees("A title is never removed.");
      type(cem, "internationalTitle", "A film that was typed");
      type(cem, "kind", "Film");
      type(cem, "cast", "Ana: Berta");
      tabTo(cem, "Register a title");
      cem.page().keyboard().press("Enter");
      cem.sees("Ana (Berta)");
    }
  }

  @Test
  void aMenuClosesWithEscapeAndGivesTheFocusBack() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/pipeline");
      tabTo(sara, "Display");
      sara.page().keyboard().press("Enter");
      sara.sees("Language").page().keyboard().press("Tab");
      sara.page().keyboard().press("Escape");
      assertThat(focused(sara)).isEqualTo("Display");
      assertThat(sara.page().locator("details.menu[open]").count()).isZero();
    }
  }

  private static void tabTo(Desk desk, String text) {
    for (int i = 0; i < PATIENCE; i++) {
      desk.page().keyboard().press("Tab");
      if (focused(desk).equals(text)) {
        return;
      }
    }
    throw new AssertionError("no key leads to " + text);
  }

  private static void type(Desk desk, String field, String text) {
    for (int i = 0; i < PATIENCE; i++) {
      if (desk.page().evaluate("document.activeElement.id").equals(field)) {
        desk.page().keyboard().type(text);
        return;
      }
      desk.page().keyboard().press("Tab");
    }
    throw new AssertionError("no key leads to " + field);
  }

  private static String focused(Desk desk) {
    Page page = desk.page();
    return page.evaluate("document.activeElement.innerText ?? ''").toString().strip();
  }
}
