package io.dealstream.catalog.domain.title;

import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.TitleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is told in parts may have seasons: a series, the shows made from a format, a documentary
/// series. A film and a special are one piece. And every season stands there once.
final class SeasonsPolicy implements FactsPolicy {
  @Override
  public Optional<Rejection> check(UUID titleId, Facts facts) {
    if (facts.seasons().isEmpty()) {
      return Optional.empty();
    }
    return hasSeasons(facts.kind()) ? eachOnce(facts.seasons()) : Optional.of(none(facts.kind()));
  }

  private static boolean hasSeasons(TitleKind kind) {
    return switch (kind) {
      case SERIES, FORMAT, DOCUMENTARY -> true;
      case FILM, SPECIAL -> false;
    };
  }

  private static Rejection none(TitleKind kind) {
    return new Rejection(
        "SEASONS_ONLY_FOR_SERIES",
        "only a series, a format or a documentary has seasons",
        Map.of("kind", kind.name()));
  }

  private static Optional<Rejection> eachOnce(List<Season> seasons) {
    Set<Integer> seen = new HashSet<>();
    return seasons.stream()
        .map(Season::number)
        .filter(number -> !seen.add(number))
        .findFirst()
        .map(twice ->
            new Rejection(
                "SEASON_TWICE",
                "season " + twice + " stands there more than once",
                Map.of("season", twice)));
  }
}
