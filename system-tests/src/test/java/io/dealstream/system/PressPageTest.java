package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Releases as the press office and those who approve them work on them.
@ExtendWith(Dashboard.Shared.class)
class PressPageTest {
  private final Dashboard dashboard;
  private final Trade trade;

  PressPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
  }

  @Test
  void aReleaseGoesFromTheDraftToTheNewsroomByClicksAlone() {
    try (Desk pia = dashboard.desk("press");
        Desk leo = dashboard.desk("legal")) {
      String release = trade.draft("A film for Paraguay", "Canal Uno", "PY");
      pia.open(release).sees("Draft").sees("Canal Uno");
      pia.follow("Write: Lead, English");
      pia.fill("Words of the block", "Channel Uno will show the film in Paraguay.");
      pia.press("Hold against the facts").sees("The facts say: Canal Uno");
      pia.fill("Words of the block", "Canal Uno will show the film in Paraguay.");
      pia.press("Hold against the facts").sees("Nothing: the facts carry all of it.");
      pia.press("Save").sees("written by hand");
      pia.follow("Submit for approval").pressTwice("Submit for approval").sees("In review");
      approve(pia, release);
      approve(leo, release);
      pia.open(release).follow("Publish now").press("Publish now").sees("Published");
      pia.open(release + "?language=all").sees("Outputs");
      assertThat(pia.page().locator("article.words").count()).isEqualTo(3);
      pia.follow("Page in the newsroom").page().getByText("Canal Uno").first().waitFor();
    }
  }

  @Test
  void everySentenceShowsTheFactsThatItRestsOn() {
    try (Desk vera = dashboard.desk("viewer")) {
      vera.open("/press?stage=PUBLISHED").follow("Miracle in Cell No. 7");
      vera.page().locator(".sentence summary").getByText("Imagen TV").first().click();
      vera.sees("License: Imagen TV · Mexico");
      assertThat(vera.said()).doesNotContain("Publish now", "Take it back");
    }
  }

  @Test
  void whoSavesSecondSeesWhatTheFirstOneWroteAndLosesNothing() {
    try (Desk pia = dashboard.desk("press");
        Desk other = dashboard.desk("press")) {
      String editor =
          trade.draft("A film for Bolivia", "Canal Dos", "BO") + "/texts/BOILERPLATE/en";
      pia.open(editor).fill("Words of the block", "Written by Pia.");
      other.open(editor).fill("Words of the block", "Written by the other.");
      other.press("Save").sees("written by hand");
      pia.press("Save").sees("Somebody else changed this release");
      pia.sees("Written by the other.");
      assertThat(pia.page().getByLabel("Words of the block").inputValue())
          .isEqualTo("Written by Pia.");
      pia.press("Save").sees("Written by Pia.");
    }
  }

  @Test
  void blocksAreSwitchedAndPutInOrder() {
    try (Desk pia = dashboard.desk("press")) {
      String release = trade.draft("A film for Costa Rica", "Canal Tres", "CR");
      pia.open(release + "/layout").press("Territories up");
      pia.page().locator("input[type=checkbox][value=BOILERPLATE]").uncheck();
      pia.press("Save this order").sees("Draft");
      List<String> blocks =
          pia.page().locator("section.block").all().stream()
              .map(block -> block.getAttribute("aria-label"))
              .toList();
      assertThat(blocks).doesNotContain("About the distributor");
      assertThat(blocks.indexOf("Territories")).isLessThan(blocks.indexOf("Lead"));
    }
  }

  @Test
  void aScheduleNamesItsZoneAndCanBeCanceled() {
    try (Desk pia = dashboard.desk("press");
        Desk leo = dashboard.desk("legal")) {
      String release = trade.draft("A film for Panama", "Canal Cuatro", "PA");
      pia.open(release).follow("Submit for approval").press("Submit for approval");
      pia.sees("In review");
      leo.open(release).follow("Send back").fill("Why", "Not yet").press("Send back");
      leo.sees("it was sent back — Not yet");
      pia.open(release).follow("Submit for approval").press("Submit for approval");
      pia.sees("In review");
      approve(pia, release);
      approve(leo, release);
      pia.open(release).follow("Schedule").fill("When", "2035-03-25T02:30");
      pia.fill("On the clocks of", "Europe/Madrid").press("Schedule");
      pia.sees("look at the marked fields");
      pia.fill("When", "2035-03-26T09:00").press("Schedule");
      pia.sees("Goes out on Mar 26, 2035").sees("Europe/Madrid");
      pia.follow("Cancel the schedule").press("Cancel the schedule").sees("Approved");
    }
  }

  @Test
  void anArticleIsHeldAgainstTheFacts() {
    try (Desk pia = dashboard.desk("press")) {
      pia.open("/press/coverage").fill("Published by", "The Daily Example");
      pia.page().getByLabel("About the release").selectOption(miracle(pia));
      pia.fill("Its text (not kept)", "Channel 13 bought the film for Chile.");
      pia.press("Check the article").sees("The facts say: Canal 13").sees("Left out");
    }
  }

  private static String miracle(Desk pia) {
    return pia.page()
        .locator("#releaseId option")
        .getByText("Miracle")
        .first()
        .getAttribute("value");
  }

  private static void approve(Desk somebody, String release) {
    somebody.open(release).follow("Approve").press("Approve").sees("✓");
  }
}
