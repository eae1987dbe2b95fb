package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What can be sold, asked as sales asks it.
@ExtendWith(Dashboard.Shared.class)
class AvailabilityPageTest {
  private final Dashboard dashboard;

  AvailabilityPageTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void theAnswerSaysWhatIsNotFreeAndWhy() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/availability").sees("Say what is wanted and ask.");
      new Trade(dashboard.system()).title("A film that nobody acquired");
      sara.fill("A part of any name", "nobody acquired").fill("Territories", "Peru").press("Ask");
      sara.sees("Not free").sees("not acquired");
      sara.fill("A part of any name", "Miracle in Cell").press("Ask").sees("Free");
      Download file = sara.page().waitForDownload(() -> sara.follow("CSV"));
      assertThat(file.suggestedFilename()).startsWith("availability").endsWith(".csv");
      sara.open("/availability").fill("Territories", "Atlantis").press("Ask");
      sara.sees("look at the marked fields");
    }
  }

  @Test
  void aSaleCanBeTriedBeforeItIsPromised() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/titles").follow("Miracle in Cell No. 7").follow("What if we sold");
      sara.fill("Territories", "Mexico").check("Exclusive").press("Ask");
      sara.sees("Not all of it can be sold.").sees("What could still be sold afterwards");
    }
  }

  @Test
  void theMapSaysInWordsWhatItShows() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.open("/titles").follow("Miracle in Cell No. 7");
      assertThat(sara.page().locator("path.country title").allTextContents())
          .hasSizeGreaterThan(150)
          .anyMatch(text -> text.startsWith("Mexico: "));
    }
    try (Desk vera = dashboard.desk("viewer")) {
      assertThat(vera.open("/availability").said()).contains("Not for your role");
      assertThat(vera.page().locator("header").innerText()).doesNotContain("Availability");
    }
  }
}
