package io.dealstream.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormMarksTest {
  private final FormMarks marks = new FormMarks(Optional.of("one secret"));
  private final String browser = FormMarks.newBrowser();

  @Test
  void aMarkFitsTheBrowserAndThePersonItWasMadeFor() {
    String mark = marks.of(browser, "sara.sales");
    assertThat(marks.fits(mark, browser, "sara.sales")).isTrue();
    assertThat(marks.fits(mark, browser, "leo.legal")).isFalse();
    assertThat(marks.fits(mark, FormMarks.newBrowser(), "sara.sales")).isFalse();
    assertThat(marks.fits("", browser, "sara.sales")).isFalse();
  }

  @Test
  void noMarkFitsABrowserWithoutANumber() {
    assertThat(marks.fits(marks.of("", "sara.sales"), "", "sara.sales")).isFalse();
  }

  @Test
  void otherInstancesWithTheSameSecretTakeIt() {
    String mark = marks.of(browser, "sara.sales");
    assertThat(new FormMarks(Optional.of("one secret")).fits(mark, browser, "sara.sales")).isTrue();
    assertThat(new FormMarks(Optional.of("another")).fits(mark, browser, "sara.sales")).isFalse();
    assertThat(new FormMarks(Optional.empty()).fits(mark, browser, "sara.sales")).isFalse();
  }
}
