package io.dealstream.catalog.view.availability.ema;

import static io.dealstream.catalog.view.availability.ema.Offered.episodes;
import static io.dealstream.catalog.view.availability.ema.Offered.film;
import static io.dealstream.catalog.view.availability.ema.Offered.free;
import static io.dealstream.catalog.view.availability.ema.Offered.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Held against the library of those who make the standard.
class ConformanceTest {
  private static final List<Media> DIGITAL = List.of(Media.SVOD, Media.EST, Media.TVOD, Media.PVOD);

  private static final Work SERIES =
      series(new Season(1, 13, 2019), new Season(2, null, null), new Season(3, 4, 2021));

  @Test
  void aSheetOfFilmsIsReadWithoutComplaint() throws IOException {
    Extent extent = free(DIGITAL, "MX", "CA-QC", "TR");
    var judgement = judge(Template.MOVIES, Offered.TERMS, film(), extent, open(extent));
    assertThat(judgement.complaints()).isEmpty();
    assertThat(transactions(judgement)).isEqualTo(3 * 4 * 2);
  }

  @Test
  void aSheetOfSeasonsAndEpisodesIsReadWithoutComplaint() throws IOException {
    Extent extent =
        free(DIGITAL, "MX", "CL")
            .with(
                Dimension.EPISODES,
                episodes(
                    EpisodeNumbers.between(1, null, null),
                    EpisodeNumbers.between(2, 1, 2),
                    EpisodeNumbers.between(3, 2, null)));
    var judgement = judge(Template.TV, Offered.TERMS, SERIES, extent);
    assertThat(judgement.complaints()).isEmpty();
    assertThat(transactions(judgement)).isEqualTo((1 + 2 + 3) * 2 * 4);
  }

  @ParameterizedTest
  @CsvSource({"TIER, Gold, ''", "CATEGORY, Library, ''", "WSP, 3.50, USD", "SMRP, 100, CLP"})
  void everyKindOfPriceIsTaken(Price.Type type, String value, String currency) throws IOException {
    Terms terms =
        new Terms(Offered.LICENSOR, List.of("UHD", "3DSD"), new Price(type, value, currency), true);
    Extent extent = free(DIGITAL, "MX");
    assertThat(judge(Template.MOVIES, terms, film(), extent).complaints()).isEmpty();
    assertThat(judge(Template.TV, terms, SERIES, extent).complaints()).isEmpty();
  }

  @Test
  void whatIsSubscribedToNeedsNoPrice() throws IOException {
    Terms terms = new Terms(Offered.LICENSOR, List.of("HD"), null, false);
    Extent extent = free(List.of(Media.SVOD), "MX");
    assertThat(judge(Template.MOVIES, terms, film(), extent).complaints()).isEmpty();
  }

  @Test
  void everyTerritoryThatIsWrittenIsKnownToTheStandard() throws IOException {
    Extent world = free(List.of(Media.SVOD), "WORLD");
    Extent parts =
        free(
            List.of(Media.EST),
            Territory.TREE.leaves(List.of("WORLD")).stream()
                .filter(code -> code.contains("-"))
                .toArray(String[]::new));
    assertThat(judge(Template.MOVIES, Offered.TERMS, film(), world, parts).complaints()).isEmpty();
  }

  @Test
  void everyLanguageThatIsWrittenIsKnownToTheStandard() throws IOException {
    Extent mexico = free(List.of(Media.SVOD), "MX");
    Extent[] single =
        Language.TREE.nodes().stream()
            .filter(node -> !node.code().equals("tok")) // registered after the library's list
            .map(node -> mexico.with(Dimension.LANGUAGES, Ranges.of(node.interval())))
            .toArray(Extent[]::new);
    assertThat(judge(Template.MOVIES, Offered.TERMS, film(), single).complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MOVIES, Territory",
    "MOVIES, WorkType",
    "MOVIES, LicenseType",
    "MOVIES, FormatProfile",
    "MOVIES, Start",
    "MOVIES, End",
    "MOVIES, ContentID",
    "MOVIES, ALID",
    "MOVIES, PriceType",
    "MOVIES, TitleInternalAlias",
    "TV, SeasonNumber",
    "TV, EpisodeNumber",
    "TV, SeasonContentID",
    "TV, EpisodeContentID",
    "TV, SeriesTitleInternalAlias",
    "TV, FormatProfile",
    "TV, ALID",
  })
  void aRequiredColumnThatIsMissingIsNoticed(Template template, String column) throws IOException {
    Work work = template == Template.TV ? SERIES : film();
    Extent extent = free(DIGITAL, "MX");
    Extent some =
        template == Template.TV
            ? extent.with(Dimension.EPISODES, episodes(EpisodeNumbers.between(2, 1, 2)))
            : extent;
    byte[] book = Offered.workbook(template, lines(template, Offered.TERMS, work, some), column);
    assertThat(MovieLabs.of(book).complaints()).isNotEmpty();
  }

  private static MovieLabs.Judgement judge(
      Template template, Terms terms, Work work, Extent... extents) throws IOException {
    return MovieLabs.of(
        Offered.workbook(template, lines(template, terms, work, extents), "no column"));
  }

  private static Stream<List<String>> lines(
      Template template, Terms terms, Work work, Extent... extents) {
    return new Offers(template, terms)
        .of(work, Stream.of(extents).map(Offered::available).toList());
  }

  private static Extent open(Extent extent) {
    return extent.with(Dimension.DAYS, Days.between(Offered.TO.plusDays(1), null));
  }

  private static long transactions(MovieLabs.Judgement judgement) {
    return judgement.document().getRootElement().getChildren().stream()
        .flatMap(avail -> avail.getChildren().stream())
        .filter(element -> element.getName().equals("Transaction"))
        .count();
  }
}
