package io.dealstream.vocabulary;

import org.jspecify.annotations.Nullable;

/// The numbers of a series' episodes, in one line over all seasons. They never change: signed
/// rights hold them.
public final class EpisodeNumbers {
  /// More episodes than any season has.
  public static final int PER_SEASON = 100_000;

  /// More seasons than any series has.
  public static final int SEASONS = 10_000;

  /// All of a title, whatever it is made of.
  public static final Ranges WHOLE_TITLE =
      Ranges.of(new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE));

  private EpisodeNumbers() {}

  /// Episodes of one season.
  ///
  /// @param season counted from 1; 0 for what stands outside of seasons
  /// @param first counted from 1; null for the season's first
  /// @param last null for the season's last
  /// @throws IllegalArgumentException when there are no such episodes
  public static Interval between(int season, @Nullable Integer first, @Nullable Integer last) {
    if (season < 0 || season >= SEASONS) {
      throw new IllegalArgumentException("a season is a number from 0 to " + (SEASONS - 1));
    }
    if (outside(first) || outside(last)) {
      throw new IllegalArgumentException("an episode is a number from 1 to " + (PER_SEASON - 1));
    }
    int start = season * PER_SEASON;
    return new Interval(
        first == null ? start : start + first, start + (last == null ? PER_SEASON : last + 1));
  }

  private static boolean outside(@Nullable Integer episode) {
    return episode != null && (episode < 1 || episode >= PER_SEASON);
  }
}
