package io.dealstream.deal.domain.deal;

import org.jspecify.annotations.Nullable;

/// Some episodes of one season of a series.
///
/// @param season counted from 1; 0 for what stands outside of seasons
/// @param from first episode, counted from 1; null for the season's first
/// @param to last episode; null for the season's last
public record Episodes(int season, @Nullable Integer from, @Nullable Integer to) {
  /// More episodes than any season has.
  public static final int PER_SEASON = 100_000;

  public static final int SEASONS = 10_000;

  public Episodes {
    if (season < 0 || season >= SEASONS) {
      throw new IllegalArgumentException("a season is a number from 0 to " + (SEASONS - 1));
    }
    if (outside(from) || outside(to) || (from != null && to != null && to < from)) {
      throw new IllegalArgumentException("episodes run from 1 or more to the same or a later one");
    }
  }

  /// A number that orders all episodes of a series.
  public int firstNumber() {
    return season * PER_SEASON + (from == null ? 0 : from);
  }

  /// The number of the last episode.
  public int lastNumber() {
    return season * PER_SEASON + (to == null ? PER_SEASON - 1 : to);
  }

  private static boolean outside(@Nullable Integer episode) {
    return episode != null && (episode < 1 || episode >= PER_SEASON);
  }
}
