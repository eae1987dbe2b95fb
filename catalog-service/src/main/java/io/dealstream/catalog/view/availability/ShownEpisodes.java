package io.dealstream.catalog.view.availability;

import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes numbered episodes as people do: `S2`, `S2E1-S2E10`, `from S3`, `until S1E5`.
final class ShownEpisodes {
  private static final int PER_SEASON = EpisodeNumbers.PER_SEASON;

  private ShownEpisodes() {}

  /// Null for the whole title.
  static @Nullable List<String> of(Ranges episodes) {
    return episodes.equals(EpisodeNumbers.WHOLE_TITLE)
        ? null
        : episodes.intervals().stream().map(ShownEpisodes::text).toList();
  }

  private static String text(Interval interval) {
    if (interval.low() == Integer.MIN_VALUE) {
      return "until " + last(interval.high() - 1);
    }
    if (interval.high() == Integer.MAX_VALUE) {
      return "from " + first(interval.low());
    }
    String first = first(interval.low());
    String last = last(interval.high() - 1);
    return first.equals(last) ? first : first + "-" + last;
  }

  private static String first(int number) {
    return number % PER_SEASON == 0 ? season(number) : episode(number);
  }

  /// The number of a season's beginning is no episode: before it ends the season before.
  private static String last(int number) {
    return switch (Math.floorMod(number, PER_SEASON)) {
      case PER_SEASON - 1 -> season(number);
      case 0 -> season(number - 1);
      default -> episode(number);
    };
  }

  private static String episode(int number) {
    return season(number) + "E" + number % PER_SEASON;
  }

  private static String season(int number) {
    return "S" + Math.floorDiv(number, PER_SEASON);
  }
}
