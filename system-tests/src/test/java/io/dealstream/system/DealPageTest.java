package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What stands against a deal is told while it is written, when it is signed, and afterwards.
@ExtendWith(Dashboard.Shared.class)
class DealPageTest {
  private final Dashboard dashboard;
  private final Trade trade;

  DealPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void whoWritesAnOfferSeesMeanwhileWhatItWouldMeet() {
    UUID title = trade.title("A film that somebody has");
    trade.sign(trade.agreeExclusively(title, "Canal Veinte", "BO"));
    UUID deal = trade.open(title, "Canal Veintiuno");
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/deals/" + deal + "/offers").sees("show here while you write");
      sara.fill("Territories", "Bolivia").sees("Not all of it can be sold.");
      sara.sees("Canal Veinte").sees("not acquired");
      sara.fill("Territories", "Atlantis").sees("Not checked yet.");
      assertThat(sara.page().getByLabel("Territories").first().inputValue()).isEqualTo("Atlantis");
    }
  }

  @Test
  void anOfferCanBeCheckedWithoutScripts() {
    UUID title = trade.title("A film that somebody has had");
    trade.sign(trade.agreeExclusively(title, "Canal Treinta", "BO"));
    UUID deal = trade.open(title, "Canal Treinta y uno");
    try (Desk sara =
        new Desk(dashboard.chromium().withoutScripts(dashboard.address())).signIn("sales")) {
      sara.open("/deals/" + deal + "/offers").fill("Territories", "Bolivia").fill("Runs", "7");
      sara.press("Check now").sees("Canal Treinta");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("7");
      assertThat(sara.open("/deals/" + deal).said()).contains("Nothing has been offered yet");
    }
  }

  @Test
  void legalSignsAClashWithOpenEyesAndItLeadsToTheLicenseThatWasThereFirst() {
    UUID title = trade.title("A film for two");
    trade.sign(trade.agreeExclusively(title, "Canal Cuarenta", "BO"));
    UUID second = trade.agreeExclusively(title, "Canal Cuarenta y uno", "BO");
    try (Desk leo = dashboard.desk("legal")) {
      leo.open("/deals/" + second + "/signature").press("Record the signature");
      leo.sees("These rights are licensed to others").check("I know that this clashes");
      leo.page().locator("textarea[name=reason]").fill("The paper was signed long ago");
      leo.press("Record the signature").sees("It clashes with another license.");
      leo.follow("Canal Cuarenta").sees("A film for two · Canal Cuarenta");
      assertThat(leo.said()).doesNotContain("Canal Cuarenta y uno");
    }
  }

  @Test
  void legalAmendsALicenseAndItsOwnRightsAreNoHindrance() {
    UUID title = trade.title("A film for longer");
    UUID deal = trade.agreeExclusively(title, "Canal Cincuenta", "BO");
    trade.sign(deal);
    try (Desk leo = dashboard.desk("legal");
        Desk sara = dashboard.desk("sales")) {
      leo.open("/deals/" + deal).follow("Amend the license");
      leo.fill("Territories", "Bolivia, Paraguay").sees("Paraguay");
      assertThat(leo.page().locator("#check").innerText()).doesNotContain("Canal Cincuenta");
      leo.page().locator("textarea[name=reason]").fill("Agreed by letter");
      leo.press("Amend the license").sees("License amended").sees("Bolivia, Paraguay");
      assertThat(sara.open("/deals/" + deal).said()).doesNotContain("Amend the license");
    }
  }

  @Test
  void rightsAreHeldAndGivenUpAgain() {
    UUID title = trade.title("A film that is kept for somebody");
    UUID deal = trade.open(title, "Canal Sesenta");
    trade.offer(deal, title, "BO");
    UUID other = trade.open(title, "Canal Sesenta y uno");
    try (Desk sara = dashboard.desk("sales");
        Desk vera = dashboard.desk("viewer")) {
      sara.open("/deals/" + deal).follow("Hold rights");
      assertThat(sara.page().getByLabel("Territories").first().inputValue()).isEqualTo("Bolivia");
      sara.fill("Until (UTC unless set otherwise)", "2020-01-01T09:00").fill("Why", "The market");
      sara.press("Hold rights").sees("look at the marked fields");
      sara.fill("Until (UTC unless set otherwise)", "2027-12-31T09:00").press("Hold rights");
      sara.sees("Dec 31, 2027, 9:00");
      sara.open("/deals/" + other + "/offers").fill("Territories", "Bolivia");
      sara.sees("It would displace").sees("Not all of it can be sold.");
      assertThat(vera.open("/deals/" + deal).said()).doesNotContain("Give the hold up");
      sara.open("/deals/" + deal).follow("Move its end").fill("Why", "More time");
      sara.fill("Until (UTC unless set otherwise)", "2027-11-30T09:00").press("Move its end");
      sara.open("/deals/" + deal).follow("Give the hold up").fill("Why", "They have another");
      sara.press("Give the hold up").sees("Holds on its titles");
    }
  }
}
