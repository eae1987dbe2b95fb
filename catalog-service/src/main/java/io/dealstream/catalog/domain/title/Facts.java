package io.dealstream.catalog.domain.title;

import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a title as such. What is null or missing in a list is unknown.
///
/// @param internationalTitle the name it is sold under
/// @param originalTitle the name in its own language
/// @param runningTimeMinutes of the film, or of an episode
/// @param countries of production
public record Facts(
    TitleKind kind,
    String internationalTitle,
    @Nullable String originalTitle,
    List<LocalTitle> localTitles,
    @Nullable Integer year,
    @Nullable Integer runningTimeMinutes,
    List<Territory> countries,
    List<String> genres,
    List<CastMember> cast,
    List<CrewMember> crew,
    List<Season> seasons,
    List<Premiere> premieres,
    @Nullable RemakeOf remakeOf,
    @Nullable String synopsis) {
  public Facts {
    localTitles = List.copyOf(localTitles);
    countries = List.copyOf(countries);
    genres = List.copyOf(genres);
    cast = List.copyOf(cast);
    crew = List.copyOf(crew);
    seasons = List.copyOf(seasons);
    premieres = List.copyOf(premieres);
  }

  /// The name in a territory.
  ///
  /// @param language BCP 47 tag
  public record LocalTitle(Territory territory, @Nullable String language, String title) {}

  public record CastMember(String name, @Nullable String character) {}

  /// @param role like `Director`
  public record CrewMember(String name, String role) {}

  /// @param episodes how many
  public record Season(int number, @Nullable Integer episodes, @Nullable Integer year) {}

  public record Premiere(Territory territory, LocalDate day) {}

  /// The work that this one is a remake of: a title of the catalog, or an outside work by what is
  /// known of it.
  ///
  /// @param titleId when that work is in the catalog too
  public record RemakeOf(
      @Nullable UUID titleId,
      @Nullable String title,
      @Nullable Integer year,
      @Nullable Territory country) {}
}
