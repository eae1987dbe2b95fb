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

  /// False when something that is free cannot be listed: a season of which nobody told us, or
  /// episodes past the last one that we know of.
  boolean areComplete() {
    return !seasons.isEmpty()
        && inOtherSeasons().isEmpty()
        && seasons.stream().allMatch(season -> isWhole(season) || isKnownToTheEnd(season));
  }

  /// Whatever is free without a bound goes on past all seasons that there will ever be, and says
  /// nothing of any of them.
  private Ranges inOtherSeasons() {
    Ranges bounded =
        Ranges.of(
            episodes.intervals().stream()
                .filter(part -> part.low() >= 0 && part.high() < Integer.MAX_VALUE)
                .toList());
    Ranges known = Ranges.of(seasons.stream().map(Items::all).toList());
    return EpisodeNumbers.normal(bounded.minus(known));
  }

  /// Episodes up to the end of a season can be told only when somebody said how many it has.
  private Stream<Item> single(Season season) {
    Interval all = all(season);
    return free(season).intervals().stream()
        .filter(part -> season.episodes() != null || part.high() < all.high())
        .flatMapToInt(part ->
            IntStream.range(
                Math.max(part.low(), all.low() + 1), Math.min(part.high(), end(season))))
        .mapToObj(number -> new Item.Episode(season, number - all.low()));
  }

  private boolean isWhole(Season season) {
    return episodes.covers(all(season));
  }

  private boolean isKnownToTheEnd(Season season) {
    int high = free(season).intervals().getLast().high();
    return high == all(season).high() ? season.episodes() != null : high <= end(season);
  }

  /// The number after the last episode that we know of.
  private static int end(Season season) {
    Integer count = season.episodes();
    return count == null ? all(season).high() : all(season).low() + count + 1;
  }

  private Ranges free(Season season) {
    return episodes.intersect(Ranges.of(all(season)));
  }

  private static Interval all(Season season) {
    return EpisodeNumbers.between(season.number(), null, null);
  }
}
