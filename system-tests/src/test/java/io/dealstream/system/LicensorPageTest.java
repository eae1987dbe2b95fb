package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the distributor presents itself.
@ExtendWith(Dashboard.Shared.class)
class LicensorPageTest {
  private static final String CONTACT = "Name of the contact";

  private final Dashboard dashboard;

  LicensorPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void whoSavesSecondSeesWhatStandsThereAndLosesNothing() {
    try (Desk pia = dashboard.desk("press");
        Desk other = dashboard.desk("press")) {
      pia.open("/press/licensor").fill(CONTACT, "Press office of Pia");
      other.open("/press/licensor").fill(CONTACT, "Press office of the other");
      other.press("Save the profile").sees("Saved.");
      pia.press("Save the profile").sees("Somebody else changed this");
      pia.sees("What stands there now");
      assertThat(pia.page().getByLabel(CONTACT).inputValue()).isEqualTo("Press office of Pia");
      pia.press("Save the profile").sees("Saved.");
      assertThat(pia.page().getByLabel(CONTACT).inputValue()).isEqualTo("Press office of Pia");
    }
  }

  @Test
  void mistakesStandAtTheirFields() {
    try (Desk pia = dashboard.desk("press")) {
      pia.open("/press/licensor").fill("Email", "").press("Save the profile");
      pia.sees("look at the marked fields");
      assertThat(pia.page().locator("[aria-invalid=true]").getAttribute("id")).isEqualTo("email");
    }
  }

  @Test
  void onlyThePressOfficeWritesIt() {
    try (Desk leo = dashboard.desk("legal")) {
      assertThat(leo.open("/press").said()).doesNotContain("Distributor profile");
      assertThat(leo.open("/press/licensor").said()).contains("Not for your role");
    }
  }
}
