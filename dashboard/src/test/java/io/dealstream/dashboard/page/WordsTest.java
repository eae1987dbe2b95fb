package io.dealstream.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.page.deal.Action;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.ReleasePurpose;
import io.dealstream.vocabulary.TitleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Pattern SAID = Pattern.compile("\\bsay\\(['\"]([a-z][A-Za-z.-]*[a-z])['\"]");

  @ParameterizedTest
  @EnumSource
  void everyLanguageSaysTheSame(DisplayLanguage language) {
    assertThat(Words.in(language).keys())
        .containsExactlyInAnyOrderElementsOf(Words.in(DisplayLanguage.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageCanBeFilled(DisplayLanguage language) {
    Words words = Words.in(language);
    assertThat(words.keys())
        .allSatisfy(key -> assertThat(words.say(key, 1, 2)).isNotBlank().doesNotContain("{", "}"));
  }

  @Test
  void whatPagesSayIsThere() throws IOException {
    Set<String> said;
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      List<Path> pages = files.filter(file -> file.toString().matches(".*\\.(html|java)")).toList();
      said =
          pages.stream()
              .flatMap(page -> SAID.matcher(read(page)).results())
              .map(match -> match.group(1))
              .collect(Collectors.toSet());
    }
    assertThat(said).hasSizeGreaterThan(50).isSubsetOf(Words.in(DisplayLanguage.EN).keys());
  }

  @Test
  void everyCodeHasAName() {
    Stream<String> names =
        Stream.of(
                named("stage", Stage.values()),
                named("status", LicenseStatus.values()),
                named("action", Action.values()),
                named("happens", Action.values()),
                named("kind", TitleKind.values()),
                named("award", AwardLevel.values()),
                named("metric", AudienceMetric.values()),
                named("service", Service.values()),
                named("release-stage", io.dealstream.dashboard.client.announcement.Stage.values()),
                named("press-action", io.dealstream.dashboard.page.press.Action.values()),
                named("press-happens", io.dealstream.dashboard.page.press.Action.values()),
                named("title-action", io.dealstream.dashboard.page.catalog.Action.values()),
                named("title-happens", io.dealstream.dashboard.page.catalog.Action.values()),
                named("comparison", Comparison.values()),
                named("purpose", ReleasePurpose.values()),
                Stream.of("theme.auto", "theme.light", "theme.dark"),
                Stream.of("offer.LICENSOR", "offer.LICENSEE"))
            .flatMap(all -> all);
    assertThat(names).isSubsetOf(Words.in(DisplayLanguage.EN).keys());
  }

  @Test
  void countsFollowTheGrammarOfTheLanguage() {
    assertThat(Words.in(DisplayLanguage.EN).say("offers", 1)).isEqualTo("1 offer");
    assertThat(Words.in(DisplayLanguage.ES).say("offers", 2)).isEqualTo("2 ofertas");
    assertThat(Words.in(DisplayLanguage.TR).say("offers", 0)).isEqualTo("teklif yok");
  }

  private static Stream<String> named(String kind, Enum<?>[] codes) {
    return Stream.of(codes).map(code -> kind + "." + code.name());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
