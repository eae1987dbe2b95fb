package io.dealstream.announcement.render;

import static io.dealstream.announcement.render.Story.license;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.testkit.GoldenFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Releases that are not the first of one title: a later one, one of many titles, one without
/// licenses.
class ReleaseKindsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 12, 1);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void aLaterReleaseTellsWhatWasAnnouncedBefore(String language) {
    List<Fact<License>> earlier =
        Stream.concat(Story.licenses().stream(), Stream.of(license("Quiet", false, null, "PE")))
            .toList();
    GoldenFile.named("later." + language + ".txt")
        .matches(text(language, of(List.of(license("Boli Visión", true, null, "BO")), earlier)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void aMarketReportReadsLikeThis(String language) {
    ReleaseFacts film = Story.facts();
    ReleaseFacts others = PackageStory.facts();
    GoldenFile.named("market." + language + ".txt")
        .matches(
            text(
                language,
                new ReleaseFacts(
                    film.licensor(),
                    both(film.licenses(), others.licenses()),
                    both(film.titles(), others.titles()),
                    both(film.awards(), others.awards()),
                    both(film.results(), others.results()),
                    List.of(),
                    List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void aReleaseWithoutLicensesTellsAudienceResults(String language) {
    ReleaseFacts facts = Story.facts();
    GoldenFile.named("audience." + language + ".txt")
        .matches(
            text(
                language,
                new ReleaseFacts(
                    facts.licensor(),
                    List.of(),
                    facts.titles(),
                    facts.awards(),
                    facts.results(),
                    facts.quotes(),
                    List.of())));
  }

  @Test
  void theTotalCountsEachCountryOnce() {
    List<Fact<License>> present =
        List.of(license("A", true, null, "CL"), license("B", true, null, "PE"));
    List<Fact<License>> earlier =
        List.of(license("C", true, null, "CL"), license("D", true, null, "MX"));
    assertThat(english(of(present, earlier)))
        .contains("in Chile and Peru")
        .contains("The film has previously been licensed to C in Chile and D in Mexico.")
        .contains("In total, it has now been licensed in three countries in Latin America.");
  }

  @Test
  void thereIsNoTotalWhenAllWasSoldWhereItWasSoldBefore() {
    List<Fact<License>> present = List.of(license("A", true, null, "CL"));
    assertThat(english(of(present, List.of(license("C", true, null, "CL")))))
        .contains("previously been licensed to C in Chile.")
        .doesNotContain("In total");
  }

  @Test
  void whoIsNotToBeNamedWasNotNamedEarlierEither() {
    List<Fact<License>> present = List.of(license("A", true, null, "CL"));
    assertThat(english(of(present, List.of(license("Quiet", false, null, "PE")))))
        .contains("The film has previously been licensed in Peru.")
        .doesNotContain("Quiet");
  }

  @Test
  void ofManyEarlierCountriesOnlyTheCountIsTold() {
    String[] many =
        Stream.of(Locale.getISOCountries())
            .filter(code -> code.startsWith("B"))
            .toArray(String[]::new);
    List<Fact<License>> present = List.of(license("A", true, null, "CL"));
    assertThat(english(of(present, List.of(license("Everywhere", true, null, many)))))
        .contains("The film has previously been licensed in " + many.length + " countries")
        .contains("In total, it has now been licensed in " + (many.length + 1) + " countries")
        .doesNotContain("Everywhere");
  }

  @Test
  void aTitleThatIsOnlyTalkedAboutIsNotLicensed() {
    ReleaseFacts film = Story.facts();
    ReleaseFacts others = PackageStory.facts();
    String text =
        english(
            new ReleaseFacts(
                film.licensor(),
                film.licenses(),
                both(film.titles(), others.titles()),
                List.of(),
                others.results(),
                List.of(),
                List.of()));
    assertThat(text.lines().findFirst().orElseThrow())
        .isEqualTo("Inter Medya licenses “Miracle in Cell No. 7” in eight countries");
    assertThat(text).contains("“Harbor Lights” achieved a share of more than 21.5%");
  }

  private static ReleaseFacts of(List<Fact<License>> present, List<Fact<License>> earlier) {
    return new ReleaseFacts(
        Story.licensor(), present, List.of(Story.film()), List.of(), List.of(), List.of(), earlier);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static String english(ReleaseFacts facts) {
    return text("en", facts);
  }

  private static String text(String language, ReleaseFacts facts) {
    return PlainText.of(
        new ReleaseComposer(Wording.of(language), language.equals("en")).compose(facts, DAY));
  }
}
