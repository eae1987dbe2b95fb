package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom and what a release names.
///
/// @param licensor null when it does not name it
/// @param places the countries of its licenses
public record Mentions(
    @Nullable String licensor, List<Work> works, List<String> licensees, List<Place> places) {
  public Mentions {
    works = List.copyOf(works);
    licensees = List.copyOf(licensees);
    places = List.copyOf(places);
  }

  /// A title, with no more than what the release says of it.
  public record Work(
      TitleKind kind,
      String name,
      @Nullable String originalTitle,
      @Nullable Integer year,
      List<String> directors,
      List<Place> countries) {
    public Work {
      directors = List.copyOf(directors);
      countries = List.copyOf(countries);
    }
  }

  /// @param code ISO 3166-1 alpha-2
  public record Place(String code, String name) {}
}
