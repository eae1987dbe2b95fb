package io.dealstream.catalog.view.availability.ema;

import static io.dealstream.catalog.view.availability.ema.Offered.available;
import static io.dealstream.catalog.view.availability.ema.Offered.episodes;
import static io.dealstream.catalog.view.availability.ema.Offered.film;
import static io.dealstream.catalog.view.availability.ema.Offered.free;
import static io.dealstream.catalog.view.availability.ema.Offered.lines;
import static io.dealstream.catalog.view.availability.ema.Offered.series;
import static io.dealstream.catalog.view.availability.ema.Offered.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Reason;
import io.dealstream.catalog.view.availability.book.Status;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OffersTest {
  private static final Extent MEXICO = free(List.of(Media.SVOD), "MX");

  @Test
  void aFilmIsOfferedWithAllThatIsKnownOfIt() {
    assertThat(lines(Template.MOVIES, film(), available(MEXICO)))
        .containsExactly(
            Map.ofEntries(
                Map.entry("DisplayName", "Orange Studio"),
                Map.entry("CompanyDisplayCredit", "Orange Studio"),
                Map.entry("Territory", "MX"),
                Map.entry("WorkType", "Movie"),
                Map.entry("EntryType", "Full Extract"),
                Map.entry("TitleInternalAlias", "Miracle in Cell No. 7"),
                Map.entry("TitleDisplayUnlimited", "Milagro en la celda 7"),
                Map.entry("Director", "Mehmet Ada Öztekin"),
                Map.entry("LicenseType", "SVOD"),
                Map.entry("FormatProfile", "HD"),
                Map.entry("Start", "2026-07-01"),
                Map.entry("End", "2028-06-30"),
                Map.entry("ContentID", "md:cid:org:example.com:" + Offered.ID),
                Map.entry("ALID", "md:alid:org:example.com:" + Offered.ID),
                Map.entry("ReleaseYear", "2019"),
                Map.entry("TotalRunTime", "2:12:00"),
                Map.entry("Exclusive", "No")));
  }

  @Test
  void thereIsALineForEachTerritoryLicenseTypeAndFormat() {
    Extent extent = free(List.of(Media.EST, Media.TVOD, Media.PVOD, Media.AVOD), "MX", "CA-QC");
    Terms terms = new Terms(Offered.LICENSOR, List.of("HD", "UHD"), Offered.TIER, true);
    var lines =
        lines(
            Template.MOVIES,
            new Offers(Template.MOVIES, terms).of(film(), List.of(available(extent))));
    assertThat(lines).hasSize(2 * 3 * 2);
    assertThat(lines).extracting(line -> line.get("Territory")).containsOnly("MX", "CA-QC");
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line)
                .containsEntry("PriceType", "Tier")
                .containsEntry("PriceValue", "Tier 1")
                .containsEntry("Exclusive", "Yes"));
    assertThat(lines)
        .filteredOn(line -> "PVOD".equals(line.get("LicenseRightsDescription")))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).containsEntry("LicenseType", "VOD"));
  }

  @Test
  void onlyWhatIsCertainlyAvailableForLongEnoughIsOffered() {
    Part blocked =
        new Part(Status.BLOCKED, List.of(Reason.LICENSED_EXCLUSIVELY), false, MEXICO, List.of());
    Part unknown =
        new Part(Status.UNKNOWN, List.of(Reason.LICENSED_EXCLUSIVELY), false, MEXICO, List.of());
    Part tooShort = new Part(Status.AVAILABLE, List.of(), false, MEXICO, List.of());
    assertThat(lines(Template.MOVIES, film(), blocked, unknown, tooShort)).isEmpty();
    assertThat(lines(Template.MOVIES, film(), available(free(List.of(Media.FREE_TV), "MX"))))
        .isEmpty();
  }

  @Test
  void eachRunOfDaysIsALineAndAnOpenEndIsSaid() {
    LocalDate last = LocalDate.parse("2026-12-31");
    Extent extent =
        MEXICO.with(
            Dimension.DAYS, Days.between(Offered.FROM, last).union(Days.between(Offered.TO, null)));
    assertThat(lines(Template.MOVIES, film(), available(extent)))
        .extracting(line -> line.get("Start") + " " + line.get("End"))
        .containsExactly("2026-07-01 2026-12-31", "2028-06-30 Open");
  }

  @Test
  void seasonsAndEpisodesAreThoseThatTheCatalogKnowsOf() {
    Work work = series(new Season(1, 13, 2019), new Season(2, 3, null), new Season(3, null, null));
    assertThat(lines(Template.TV, work, available(MEXICO)))
        .extracting(line -> line.get("WorkType") + line.get("SeasonNumber"))
        .containsExactly("Season1", "Season2", "Season3");
    Extent some =
        MEXICO.with(
            Dimension.EPISODES,
            episodes(EpisodeNumbers.between(2, 2, null), EpisodeNumbers.between(7, null, null)));
    assertThat(lines(Template.TV, work, available(some)))
        .extracting(line -> line.get("EpisodeTitleInternalAlias"))
        .containsExactly("Miracle in Cell No. 7 S2E2", "Miracle in Cell No. 7 S2E3");
    assertThat(lines(Template.TV, work, available(MEXICO)).getFirst())
        .containsEntry("SeasonContentID", "md:cid:org:example.com:" + Offered.ID + "-s1")
        .containsEntry("SeriesContentID", "md:cid:org:example.com:" + Offered.ID)
        .containsEntry("EpisodeCount", "13")
        .containsEntry("ReleaseYear", "2019")
        .doesNotContainKey("EpisodeNumber");
  }

  @Test
  void noEpisodeIsOfferedPastTheLastOneThatThereIs() {
    Work work = series(new Season(1, 10, null));
    assertThat(aliases(work, EpisodeNumbers.between(1, 1, 20)))
        .hasSize(10)
        .last()
        .isEqualTo("Miracle in Cell No. 7 S1E10");
    assertThat(aliases(work, EpisodeNumbers.between(1, 11, 20))).isEmpty();
    assertThat(aliases(work, EpisodeNumbers.between(1, 9, 9), EpisodeNumbers.between(1, 12, null)))
        .containsExactly("Miracle in Cell No. 7 S1E9");
  }

  @Test
  void whatIsFreeOfASeasonOrEpisodeThatNobodyToldUsOfIsCounted() {
    Work work = series(new Season(1, 10, null));
    Interval first = EpisodeNumbers.between(1, null, null);
    assertThat(omitted(work, first, EpisodeNumbers.between(5, null, null))).isTrue();
    assertThat(omitted(work, first, EpisodeNumbers.between(0, 1, 1))).isTrue();
    assertThat(omitted(work, EpisodeNumbers.between(1, 1, 20))).isTrue();
    assertThat(omitted(work, first)).isFalse();
    assertThat(omitted(work, EpisodeNumbers.between(1, 1, 10))).isFalse();
    assertThat(omitted(work, EpisodeNumbers.between(1, 3, null))).isFalse();
  }

  @Test
  void whatIsFreeWithoutABoundSpeaksOfNoSeason() {
    Work work = series(new Season(1, 10, null));
    assertThat(omitted(work, EpisodeNumbers.WHOLE_TITLE.intervals().getFirst())).isFalse();
    assertThat(omitted(work, new Interval(EpisodeNumbers.PER_SEASON, Integer.MAX_VALUE))).isFalse();
    Interval first = EpisodeNumbers.between(1, null, null);
    assertThat(omitted(work, new Interval(first.low(), first.high() + 1))).isFalse();
  }

  @Test
  void whatIsInNoLineIsCounted() {
    Offers offers = new Offers(Template.TV, Offered.TERMS);
    assertThat(offers.of(series(), List.of(available(MEXICO)))).isEmpty();
    Extent openEnd = MEXICO.with(Dimension.EPISODES, episodes(EpisodeNumbers.between(1, 5, null)));
    Work unknownCount = series(new Season(1, null, null));
    assertThat(offers.of(unknownCount, List.of(available(openEnd)))).isEmpty();
    assertThat(offers.omitted()).isEqualTo(Map.of(Omission.SEASONS, 1));
    Extent kosovo = free(List.of(Media.SVOD), "XK");
    Extent spoken = MEXICO.with(Dimension.LANGUAGES, Language.TREE.ranges(List.of("sq-XK")));
    Offers films = new Offers(Template.MOVIES, Offered.TERMS);
    assertThat(films.of(film(), List.of(available(kosovo), available(spoken)))).isEmpty();
    assertThat(films.omitted()).isEqualTo(Map.of(Omission.KOSOVO, 1, Omission.LANGUAGES, 1));
  }

  @Test
  void aWorkStandsInTheSheetOfItsKind() {
    Season first = new Season(1, 6, null);
    assertThat(sheets(work(TitleKind.FILM))).containsExactly(Template.MOVIES);
    assertThat(sheets(work(TitleKind.SPECIAL))).containsExactly(Template.MOVIES);
    assertThat(sheets(work(TitleKind.DOCUMENTARY))).containsExactly(Template.MOVIES);
    assertThat(sheets(work(TitleKind.DOCUMENTARY, first))).containsExactly(Template.TV);
    assertThat(sheets(work(TitleKind.SERIES))).containsExactly(Template.TV);
    assertThat(sheets(work(TitleKind.FORMAT, first))).containsExactly(Template.TV);
    assertThat(sheets(work(TitleKind.FORMAT))).isEmpty();
  }

  private static List<String> aliases(Work work, Interval... free) {
    Extent extent = MEXICO.with(Dimension.EPISODES, episodes(free));
    return lines(Template.TV, work, available(extent)).stream()
        .map(line -> Objects.requireNonNull(line.get("EpisodeTitleInternalAlias")))
        .toList();
  }

  private static boolean omitted(Work work, Interval... free) {
    Offers offers = new Offers(Template.TV, Offered.TERMS);
    Extent extent = MEXICO.with(Dimension.EPISODES, episodes(free));
    offers.of(work, List.of(available(extent))).forEach(line -> {});
    return offers.omitted().containsKey(Omission.SEASONS);
  }

  private static List<Template> sheets(Work work) {
    return List.of(Template.values()).stream().filter(work::isIn).toList();
  }
}
