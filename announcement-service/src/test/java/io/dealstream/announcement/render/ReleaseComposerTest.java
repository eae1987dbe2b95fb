package io.dealstream.announcement.render;

import static io.dealstream.announcement.render.Story.id;
import static io.dealstream.announcement.render.Story.license;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.domain.release.WrittenBlock;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseComposerTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

  private final ReleaseComposer composer = new ReleaseComposer(Wording.of("en"), true);

  @Test
  void theOrderInWhichFactsArrivedDoesNotShow() {
    ReleaseFacts facts = Story.facts();
    ReleaseText expected = composer.compose(facts, DAY);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      ReleaseFacts shuffled =
          new ReleaseFacts(
              facts.licensor(),
              shuffled(facts.licenses(), random),
              shuffled(facts.titles(), random),
              shuffled(facts.awards(), random),
              shuffled(facts.results(), random),
              facts.quotes(),
              facts.earlier());
      assertThat(composer.compose(shuffled, DAY)).isEqualTo(expected);
    }
  }

  @Test
  void everyParagraphButTheDatelineNamesItsEvents() {
    for (Section section : composer.compose(Story.facts(), DAY).sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        assertThat(events(paragraph).isEmpty()).isEqualTo(section.kind() == Block.DATELINE);
      }
    }
  }

  @Test
  void blocksComeInTheirOrderAndSayWhatSomebodyWroteInThatLanguage() {
    Layout layout =
        new Layout(
            List.of(Block.HEADLINE, Block.QUOTE, Block.LEAD, Block.TERRITORIES, Block.DATELINE),
            List.of(
                new WrittenBlock(Block.LEAD, "en", "First\nline.\n\nSecond <b>one</b>."),
                new WrittenBlock(Block.HEADLINE, "es", "Otro título"),
                new WrittenBlock(Block.AWARDS, "en", "Switched off.")));
    ReleaseText text = composer.compose(Story.facts(), layout, DAY);
    assertThat(text.sections()).extracting(Section::kind).isEqualTo(layout.blocks());
    assertThat(text.headline()).startsWith("Inter Medya licenses");
    assertThat(text.sections())
        .filteredOn(Section::handWritten)
        .singleElement()
        .satisfies(lead ->
            assertThat(lead.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("First line.", "Second <b>one</b>."));
    assertThat(PlainText.of(text)).endsWith("September 1, 2020\n").doesNotContain("Switched");
    assertThat(
            new ReleaseComposer(Wording.of("es"), false)
                .compose(Story.facts(), layout, DAY)
                .headline())
        .isEqualTo("Otro título");
  }

  @Test
  void territoriesRestOnTheLicensesTheySpeakOf() {
    Section territories = section(Story.facts(), "TERRITORIES");
    Fact<License> israel =
        Story.licenses().stream()
            .filter(l -> l.value().licensee().name().equals("Achla TV"))
            .findFirst()
            .orElseThrow();
    assertThat(events(territories.paragraphs().get(0))).hasSize(7).doesNotContain(israel.eventId());
    assertThat(events(territories.paragraphs().get(1))).containsExactly(israel.eventId());
  }

  @Test
  void theCountInTheLeadIsTheNumberOfCountriesListed() {
    List<Territory> countries =
        List.of("AR", "BR", "CL", "CO", "EC", "PE", "PL", "RO", "SE", "US", "VN", "ZA").stream()
            .map(Territory::new)
            .toList();
    Wording wording = Wording.of("en");
    for (int n = 3; n <= countries.size(); n++) {
      List<Territory> some = countries.subList(0, n);
      String[] codes = some.stream().map(Territory::code).toArray(String[]::new);
      String text = text(with(List.of(license("Somebody", true, null, codes))));
      assertThat(text).contains(" in " + wording.numbers().count(n) + " countries");
      assertThat(some).allSatisfy(c -> assertThat(text).contains(wording.country(c)));
    }
  }

  @Test
  void aPartOfACountryIsNamedAndNotCountedAsACountry() {
    assertThat(text(with(List.of(license("Télé", true, null, "CA-QC", "FR", "BE-WAL")))))
        .contains("in three territories")
        .contains("Quebec")
        .doesNotContain("Canada")
        .doesNotContain("countries");
  }

  @Test
  void countriesLicensedTwiceCountOnce() {
    List<Fact<License>> licenses = new ArrayList<>(Story.licenses());
    licenses.add(license("Canal 5", true, List.of(Media.SVOD), "MX"));
    assertThat(text(with(licenses)))
        .contains("in eight countries, seven of them in Latin America")
        .contains("Canal 5 and Imagen TV in Mexico")
        .contains("Canal 5 holds SVOD rights in Mexico. Imagen TV holds free TV rights in Mexico.");
  }

  @Test
  void aLicenseeThatAskedNotToBeNamedIsNot() {
    List<Fact<License>> licenses = new ArrayList<>(Story.licenses());
    licenses.add(license("Secretive Channel", false, List.of(Media.PAY_TV), "PE"));
    String text = text(with(licenses));
    assertThat(text)
        .doesNotContain("Secretive")
        .contains("in nine countries, eight of them in Latin America")
        .contains("It has also been licensed in Peru.")
        .contains("The rights licensed in Peru are pay TV rights.");
    assertThat(text(with(List.of(license("Secretive Channel", false, null, "PE")))))
        .contains("The film has been licensed in Peru.")
        .doesNotContain("Secretive");
  }

  @Test
  void whatIsNotStatedIsNotSaid() {
    String text = text(with(List.of(license("Canal 13", true, null, "CL"))));
    assertThat(text).doesNotContainIgnoringCase("rights").doesNotContainIgnoringCase("exclusive");
  }

  @Test
  void exclusivityIsSaidOnlyWhenItWasStated() {
    assertThat(text(with(List.of(exclusive(List.of(Media.FREE_TV), true)))))
        .contains("Canal 13 holds exclusive free TV rights in Chile.");
    assertThat(text(with(List.of(exclusive(null, true)))))
        .contains("Canal 13 holds its rights in Chile exclusively.");
    assertThat(text(with(List.of(exclusive(null, false))))).doesNotContain("rights");
  }

  @Test
  void aLicenseForTheWorldHasNoCount() {
    assertThat(text(with(List.of(license("Streamer", true, null, "WORLD")))))
        .startsWith("Inter Medya licenses “Miracle in Cell No. 7” worldwide\n")
        .contains("The film has been licensed to Streamer worldwide.");
  }

  @Test
  void severalCountriesOfOneLicenseeAreKeptApartFromTheNext() {
    assertThat(
            text(
                with(
                    List.of(
                        license("Gulf TV", true, null, "AE", "KW"),
                        license("Achla TV", true, null, "IL")))))
        .contains("to Achla TV in Israel; and Gulf TV in Kuwait and the United Arab Emirates.");
  }

  @Test
  void everyAwardLevelHasItsOwnWord() {
    assertThat(award(AwardLevel.SUBMITTED, "TR"))
        .isEqualTo(
            "“Miracle in Cell No. 7” was Turkey’s entry for Best Film at the 93rd Academy Awards.");
    assertThat(award(AwardLevel.SUBMITTED, null))
        .isEqualTo(
            "“Miracle in Cell No. 7” was submitted for Best Film at the 93rd Academy Awards.");
    assertThat(award(AwardLevel.SHORTLISTED, null)).contains("was shortlisted for Best Film");
    assertThat(award(AwardLevel.NOMINATED, null)).contains("was nominated for Best Film");
    assertThat(award(AwardLevel.WON, null)).contains("won Best Film at the 93rd Academy Awards");
    for (AwardLevel level : AwardLevel.values()) {
      assertThat(award(level, "PH").contains("nominated")).isEqualTo(level == AwardLevel.NOMINATED);
      assertThat(award(level, "PH")).contains("the Philippines’ entry");
    }
  }

  @Test
  void figuresAreNeverRounded() {
    assertThat(viewers(Comparison.EXACTLY, "3123456")).contains("drew 3,123,456 viewers");
    assertThat(viewers(Comparison.MORE_THAN, "3100000"))
        .contains("drew more than 3.1 million viewers");
    assertThat(viewers(Comparison.EXACTLY, "850000")).contains("drew 850,000 viewers");
    assertThat(viewers(Comparison.EXACTLY, "2000000")).contains("drew 2 million viewers");
  }

  @Test
  void namesWithMessageSyntaxStayAsTheyAre() {
    Fact<License> odd = license("O'{0} <b>TV</b> 'n' {where}", true, null, "CL");
    assertThat(text(with(List.of(odd)))).contains("to O'{0} <b>TV</b> 'n' {where} in Chile.");
  }

  @Test
  void withoutAKnownLicensorNobodyIsNamed() {
    ReleaseFacts facts = Story.facts();
    ReleaseFacts unknown =
        new ReleaseFacts(
            null, facts.licenses(), facts.titles(), List.of(), List.of(), List.of(), List.of());
    assertThat(text(unknown))
        .startsWith("“Miracle in Cell No. 7” licensed in eight countries\n")
        .contains("The film “Miracle in Cell No. 7” has been licensed in eight countries")
        .doesNotContain("Inter Medya");
  }

  @Test
  void everyMediaRightAndEveryKindHasWords() {
    Wording wording = Wording.of("en");
    assertThat(Media.values()).allSatisfy(m -> assertThat(wording.knows("media." + m)).isTrue());
    assertThat(TitleKind.values())
        .allSatisfy(kind -> assertThat(wording.knows("work." + kind)).isTrue());
  }

  private String text(ReleaseFacts facts) {
    return PlainText.of(composer.compose(facts, DAY));
  }

  private static List<UUID> events(Paragraph paragraph) {
    return paragraph.sentences().stream().flatMap(s -> s.restsOn().stream()).toList();
  }

  private Section section(ReleaseFacts facts, String kind) {
    return composer.compose(facts, DAY).sections().stream()
        .filter(section -> section.kind().name().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private String award(AwardLevel level, @Nullable String entryOf) {
    Award award =
        new Award(
            "Academy Awards",
            "93rd",
            "Best Film",
            level,
            entryOf == null ? null : new Territory(entryOf),
            null);
    ReleaseFacts facts =
        new ReleaseFacts(
            null,
            Story.licenses(),
            List.of(Story.film()),
            List.of(Story.fact(Story.FILM, award)),
            List.of(),
            List.of(),
            List.of());
    return section(facts, "AWARDS").paragraphs().getFirst().text();
  }

  private String viewers(Comparison comparison, String value) {
    Fact<AudienceResult> result =
        Story.result("MX", null, AudienceMetric.VIEWERS, comparison, value, null);
    ReleaseFacts facts =
        new ReleaseFacts(
            null,
            Story.licenses(),
            List.of(Story.film()),
            List.of(),
            List.of(result),
            List.of(),
            List.of());
    return section(facts, "AUDIENCE_RESULTS").paragraphs().getFirst().text();
  }

  @Test
  void nothingIsSaidOfWhereALicenseIsWhenThatIsNotKnown() {
    ReleaseFacts facts = with(List.of(somewhere()));
    assertThat(section(facts, "HEADLINE").paragraphs().getFirst().text())
        .isEqualTo("Inter Medya licenses “Miracle in Cell No. 7”");
    assertThat(section(facts, "LEAD").paragraphs().getFirst().text())
        .isEqualTo("Inter Medya has licensed the film “Miracle in Cell No. 7”.");
    assertThat(text(facts)).doesNotContain("worldwide", "Netflix");
    List<Fact<License>> more = new ArrayList<>(Story.licenses());
    more.add(somewhere());
    assertThat(text(with(more))).doesNotContain("Netflix", "worldwide");
  }

  private static Fact<License> somewhere() {
    Grant grant = new Grant(List.of(Story.FILM), List.of(Media.SVOD), null, null);
    License license =
        new License(new Licensee("Netflix", true), List.of(Story.FILM), List.of(grant), true);
    return Story.fact(id("deal"), license);
  }

  private static ReleaseFacts with(List<Fact<License>> licenses) {
    return new ReleaseFacts(
        Story.licensor(),
        licenses,
        List.of(Story.film()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Fact<License> exclusive(@Nullable List<Media> media, boolean exclusive) {
    Grant grant = new Grant(List.of(Story.FILM), media, List.of(new Territory("CL")), exclusive);
    return Story.fact(
        id("deal"),
        new License(new Licensee("Canal 13", true), List.of(Story.FILM), List.of(grant), false));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
