package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What EMA has lines for of the episodes that are free: whole seasons, and single episodes of the
/// others. It has no line for a series as such; so only seasons that the catalog knows of count.
final class Items {
  private final List<Season> seasons;
  private final Ranges episodes;

  Items(Work work, Ranges episodes) {
    this.episodes = episodes;
    this.seasons =
        work.facts().seasons().stream()
            .filter(season -> episodes.overlaps(all(season)))
            .sorted(Comparator.comparingInt(Season::number))
            .toList();
  }

  /// In order.
  Stream<Item> all() {
    return seasons.stream()
        .flatMap(
            season -> isWhole(season) ? Stream.of(new Item.WholeSeason(season)) : single(season));
  }

  /// False when nothing can be listed, or the episodes up to the end of a season cannot, since
  /// nobody said how many it has.
  boolean areComplete() {
    return !seasons.isEmpty()
        && seasons.stream()
            .allMatch(season -> isWhole(season) || season.episodes() != null || !hasEnd(season));
  }

  private Stream<Item> single(Season season) {
    int start = all(season).low();
    int last = season.episodes() == null ? 0 : season.episodes();
    return free(season).intervals().stream()
        .flatMapToInt(part ->
            IntStream.range(
                Math.max(part.low(), start + 1),
                part.high() == all(season).high() ? start + last + 1 : part.high()))
        .mapToObj(number -> new Item.Episode(season, number - start));
  }

  private boolean isWhole(Season season) {
    return episodes.covers(all(season));
  }

  private boolean hasEnd(Season season) {
    return free(season).intervals().getLast().high() == all(season).high();
  }

  private Ranges free(Season season) {
    return episodes.intersect(Ranges.of(all(season)));
  }

  private static Interval all(Season season) {
    return EpisodeNumbers.between(season.number(), null, null);
  }
}
