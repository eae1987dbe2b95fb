package io.dealstream.announcement.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is wrong with a file of words is said when it is loaded.
class CheckWordsTest {
  private final Properties file = new Properties();

  @BeforeEach
  void takeAWholeFile() {
    file.putAll(CheckWords.FILES.read("es"));
  }

  @Test
  void anEntryThatIsMissingIsNamed() {
    file.remove("money");
    file.remove("award.WON");
    refused("check_es.properties lacks [award.WON, money]");
  }

  @Test
  void anEntryThatNobodyReadsIsNamed() {
    file.put("noun.COUNTRYS", "x");
    refused("check_es.properties has unknown [noun.COUNTRYS]");
  }

  @Test
  void aLanguageWithoutAFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Verifier(List.of("en", "fi")))
        .withMessage("there is no check_fi.properties");
  }

  @Test
  void noLevelOfAnAwardSharesAWordWithAnother() {
    for (String language : Checks.LANGUAGES) {
      CheckWords words = CheckWords.of(language);
      List<String> all =
          List.of("SUBMITTED", "SHORTLISTED", "NOMINATED", "WON").stream()
              .flatMap(level -> words.forms("award." + level).stream())
              .toList();
      assertThat(all).doesNotHaveDuplicates();
    }
  }

  private void refused(String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> CheckWords.checked("es", file))
        .withMessage(message);
  }
}
