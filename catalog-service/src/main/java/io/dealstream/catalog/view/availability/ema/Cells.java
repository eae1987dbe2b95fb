package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.catalog.view.availability.ema.Item.Episode;
import io.dealstream.catalog.view.availability.ema.Item.Movie;
import io.dealstream.catalog.view.availability.ema.Item.WholeSeason;
import io.dealstream.vocabulary.Territory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cells of a line that say what is offered, by field. What is unknown is left out.
final class Cells {
  private final Licensor licensor;
  private final Work work;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private Cells(Licensor licensor, Work work) {
    this.licensor = licensor;
    this.work = work;
  }

  static Map<String, String> of(Licensor licensor, Work work, Item item, Territory territory) {
    Cells cells = new Cells(licensor, work);
    cells.put("DisplayName", licensor.name());
    cells.put("CompanyDisplayCredit", licensor.name());
    cells.put("EntryType", "Full Extract");
    cells.put("Director", work.directors());
    switch (item) {
      case Movie() -> cells.movie(territory);
      case WholeSeason(Season season) -> cells.season(season, territory);
      case Episode(Season season, int number) -> cells.episode(season, number, territory);
    }
    return cells.cells;
  }

  private void movie(Territory territory) {
    put("WorkType", "Movie");
    put("TitleInternalAlias", work.facts().internationalTitle());
    put("TitleDisplayUnlimited", work.titleIn(territory));
    put("ContentID", licensor.contentId(id("")));
    put("ALID", licensor.alid(id("")));
    put("ReleaseYear", work.facts().year());
    put("TotalRunTime", runTime());
  }

  private void season(Season season, Territory territory) {
    series(season, territory);
    put("WorkType", "Season");
    put("ALID", licensor.alid(id(part(season))));
    put("ReleaseYear", season.year());
  }

  private void episode(Season season, int number, Territory territory) {
    String part = part(season) + "e" + number;
    series(season, territory);
    put("WorkType", "Episode");
    put("EpisodeNumber", number);
    put("EpisodeTitleInternalAlias", alias(part));
    put("EpisodeContentID", licensor.contentId(id(part)));
    put("ALID", licensor.alid(id(part)));
    put("TotalRunTime", runTime());
  }

  private void series(Season season, Territory territory) {
    put("SeriesTitleInternalAlias", work.facts().internationalTitle());
    put("SeriesTitleDisplayUnlimited", work.titleIn(territory));
    put("SeriesContentID", licensor.contentId(id("")));
    put("SeasonNumber", season.number());
    put("SeasonTitleInternalAlias", alias(part(season)));
    put("SeasonContentID", licensor.contentId(id(part(season))));
    put("EpisodeCount", season.episodes());
  }

  private @Nullable String runTime() {
    Integer minutes = work.facts().runningTimeMinutes();
    return minutes == null ? null : "%d:%02d:00".formatted(minutes / 60, minutes % 60);
  }

  private String id(String part) {
    return part.isEmpty() ? work.id().toString() : work.id() + "-" + part;
  }

  /// How we call a part whose title we do not know: by its number.
  private String alias(String part) {
    return work.facts().internationalTitle() + " " + part.toUpperCase(Locale.ROOT);
  }

  private static String part(Season season) {
    return "s" + season.number();
  }

  private void put(String field, @Nullable Object value) {
    if (value != null) {
      cells.put(field, value.toString());
    }
  }
}
