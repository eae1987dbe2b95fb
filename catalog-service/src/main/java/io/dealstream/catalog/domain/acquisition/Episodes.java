package io.dealstream.catalog.domain.acquisition;

import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Interval;
import org.jspecify.annotations.Nullable;

/// Some episodes of one season of a series.
///
/// @param season counted from 1; 0 for what stands outside of seasons
/// @param first episode, counted from 1; null for the season's first
/// @param last episode; null for the season's last
public record Episodes(int season, @Nullable Integer first, @Nullable Integer last) {
  /// @throws IllegalArgumentException when there are no such episodes
  public Episodes {
    EpisodeNumbers.between(season, first, last);
  }

  Interval interval() {
    return EpisodeNumbers.between(season, first, last);
  }
}
