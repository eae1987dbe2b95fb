package io.dealstream.announcement.render;

import static io.dealstream.announcement.render.Story.fact;
import static io.dealstream.announcement.render.Story.license;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.testkit.GoldenFile;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same facts in every language. Portuguese is none of the product's: a file among the test
/// resources is all that it takes.
class LanguagesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
  private static final List<String> COUNTRIES =
      List.of("AR", "BR", "CL", "CO", "DO", "GB", "NL", "PL", "SV", "SE", "TR", "US");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr", "pt"})
  void theReferenceStoryReadsLikeThis(String language) {
    GoldenFile.named("miracle-in-cell-no-7." + language + ".txt")
        .matches(text(language, Story.facts()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void aPackageOfSeveralKindsReadsLikeThis(String language) {
    GoldenFile.named("package." + language + ".txt").matches(text(language, PackageStory.facts()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr", "pt"})
  void namesStayAsRegisteredAndNothingDrifts(String language) {
    String text = text(language, Story.facts());
    assertThat(text).contains("Miracle in Cell No. 7", "Yedinci Koğuştaki Mucize");
    assertThat(Story.licenses())
        .allSatisfy(license -> assertThat(text).contains(license.value().licensee().name()));
    assertThat(text)
        .doesNotContainIgnoringCase("nomin")
        .doesNotContainIgnoringCase("aday göster")
        .doesNotContain("Channel", "Canal Six", "Kanal 1", "celda", "nomeaç")
        .doesNotContainPattern(
            "(?i)seven (countries|territor)|siete (países|territ)|yedi (ülke|b)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void countsAreThoseOfTheListsAndEveryCountryIsNamed(String language) {
    Wording wording = Wording.of(language);
    for (int n = 3; n <= COUNTRIES.size(); n++) {
      String[] some = COUNTRIES.subList(0, n).toArray(String[]::new);
      String text = text(language, with(license("Somebody", true, null, some)));
      assertThat(text).contains(" " + wording.numbers().count(n) + " ");
      assertThat(some).allSatisfy(c -> assertThat(text).contains(wording.name(new Territory(c))));
    }
  }

  @Test
  void everyAwardLevelHasItsOwnWordAndNoHigherOne() {
    Map<String, List<String>> words =
        Map.of(
            "en", List.of("entry", "shortlisted", "nominated", "won"),
            "es", List.of("se presentó", "lista corta", "nominación", "ganó"),
            "tr", List.of("aday adayı", "kısa listeye", "aday gösterildi", "kazandı"));
    words.forEach((language, levels) -> {
      for (AwardLevel level : AwardLevel.values()) {
        String text = award(language, level, null, "TR");
        for (int i = level.ordinal(); i < levels.size(); i++) {
          assertThat(text.contains(levels.get(i))).as(text).isEqualTo(i == level.ordinal());
        }
      }
    });
    assertThat(award("tr", AwardLevel.NOMINATED, null, null)).doesNotContain("aday adayı");
  }

  @Test
  void numbersFollowTheLanguage() {
    assertThat(text("es", Story.facts())).contains("19\u00a0%", "5,45\u00a0%", "3,1 millones de");
    assertThat(text("tr", Story.facts())).contains("%19", "%5,45", "3,1 milyondan fazla");
  }

  @Test
  void spanishListsMindTheSoundOfTheNextName() {
    assertThat(
            text(
                "es",
                with(
                    license("Canal 11", true, null, "HN"), license("Imagen TV", true, null, "MX"))))
        .contains("Canal 11 (Honduras) e Imagen TV (México)");
  }

  @Test
  void turkishPutsNoEndingOnNames() {
    for (String code : COUNTRIES) {
      String text = text("tr", with(license("Kanal D", true, List.of(Media.SVOD), code)));
      assertThat(text).contains(Wording.of("tr").name(new Territory(code)));
      assertThat(text).doesNotContainPattern("(Kanal D|Medya|”)’");
      assertThat(text).doesNotContain(Wording.of("tr").name(new Territory(code)) + "’");
    }
  }

  @Test
  void aTitleIsCalledAsAtHomeInTheLanguageOfItsHomeOnly() {
    assertThat(text("tr", Story.facts()).lines().findFirst().orElseThrow())
        .contains("“Yedinci Koğuştaki Mucize”");
    assertThat(text("es", Story.facts()).lines().findFirst().orElseThrow())
        .contains("“Miracle in Cell No. 7”");
  }

  @Test
  void whatPeopleSaidStandsInItsLanguageOnlyAndNeverWithoutConsent() {
    assertThat(text("en", Story.facts())).contains("We are glad").doesNotContain("Nos alegra");
    assertThat(text("es", Story.facts()))
        .contains("Can Okan, fundador y CEO de Inter Medya, declaró: “Nos alegra")
        .contains("Inter Medya distribuye películas")
        .doesNotContain("We are glad", "Texto de antes");
    assertThat(text("tr", Story.facts()))
        .contains("Inter Medya Kurucusu ve CEO’su Can Okan şöyle konuştu: “Bu hikâyenin")
        .doesNotContain("Yarının metni", "seis");
    assertThat(List.of("en", "es", "tr"))
        .noneMatch(language -> text(language, Story.facts()).contains("Off the record"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr", "pt"})
  void whateverIsKnownMakesWholeSentences(String language) {
    for (TitleKind kind : TitleKind.values()) {
      Fact<io.dealstream.announcement.render.fact.Title> title = Variations.of(kind);
      for (List<Fact<License>> licenses : Variations.licenses()) {
        for (boolean known : List.of(true, false)) {
          whole(
              text(
                  language,
                  new ReleaseFacts(
                      known ? Story.licensor() : null,
                      licenses,
                      List.of(title),
                      Variations.awards(),
                      Variations.results(),
                      Story.quotes(),
                      List.of())));
        }
      }
    }
  }

  private static void whole(String text) {
    assertThat(text).doesNotContain("{", "}", "  ", " ,", " .", ",.", "..", "null");
    assertThat(text.lines().filter(line -> !line.isEmpty()))
        .allSatisfy(line -> assertThat(Character.isLowerCase(line.codePointAt(0))).isFalse());
  }

  private static String award(
      String language, AwardLevel level, @Nullable String recipient, @Nullable String entryOf) {
    Award award =
        new Award(
            "Academy Awards",
            "93rd",
            "Best Film",
            level,
            entryOf == null ? null : new Territory(entryOf),
            recipient);
    ReleaseFacts facts =
        new ReleaseFacts(
            null,
            Story.licenses(),
            List.of(Story.film()),
            List.of(fact(Story.FILM, award)),
            List.of(),
            List.of(),
            List.of());
    return new ReleaseComposer(Wording.of(language), true)
        .compose(facts, DAY).sections().stream()
            .filter(section -> section.kind() == Block.AWARDS)
            .findFirst()
            .orElseThrow()
            .paragraphs()
            .getFirst()
            .text();
  }

  @SafeVarargs
  private static ReleaseFacts with(Fact<License>... licenses) {
    return new ReleaseFacts(
        Story.licensor(),
        Arrays.asList(licenses),
        List.of(Story.film()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String text(String language, ReleaseFacts facts) {
    return PlainText.of(
        new ReleaseComposer(Wording.of(language), language.equals("en")).compose(facts, DAY));
  }
}
