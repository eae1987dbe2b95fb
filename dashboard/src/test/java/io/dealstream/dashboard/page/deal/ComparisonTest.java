package io.dealstream.dashboard.page.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.page.deal.Comparison.Cell;
import io.dealstream.dashboard.page.deal.TermsWords.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void whatIsNotAsInTheOfferBeforeIsMarked() {
    Comparison comparison =
        Comparison.of(
            List.of("1", "2", "3"),
            List.of(
                List.of(line("media", "Free TV"), line("runs", "3")),
                List.of(line("media", "Free TV"), line("runs", "4")),
                List.of(line("media", "Free TV"), line("runs", "4"))));
    assertThat(comparison.rows().getFirst().cells())
        .extracting(Cell::changed)
        .containsExactly(false, false, false);
    assertThat(comparison.rows().getLast().cells())
        .extracting(Cell::changed)
        .containsExactly(false, true, false);
  }

  @Test
  void whatOnlyALaterOfferSpeaksOfHasARowToo() {
    Comparison comparison =
        Comparison.of(
            List.of("1", "2"),
            List.of(List.of(line("media", "Free TV")), List.of(line("channels", "Canal 13"))));
    assertThat(comparison.rows()).hasSize(2);
    assertThat(comparison.rows().getFirst().cells())
        .containsExactly(new Cell("Free TV", false), new Cell("", true));
    assertThat(comparison.rows().getLast().cells())
        .containsExactly(new Cell("", false), new Cell("Canal 13", true));
  }

  private static Line line(String key, String text) {
    return new Line(key, key, text);
  }
}
