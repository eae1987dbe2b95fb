package io.dealstream.vocabulary;

import java.util.List;
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
    if (first != null && last != null && last < first) {
      throw new IllegalArgumentException("the last episode comes before the first");
    }
    int start = season * PER_SEASON;
    return new Interval(
        first == null ? start : start + first, start + (last == null ? PER_SEASON : last + 1));
  }

  /// Numbered episodes as people write them: `S2`, `S2E1-S2E10`, `from S3`, `until S1E5`. Before
  /// the first season there are none to write.
  public static List<String> text(Ranges episodes) {
    return episodes.intervals().stream()
        .filter(interval -> interval.high() > 0)
        .map(EpisodeNumbers::text)
        .toList();
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

  /// The same episodes. The number with which a season begins is no episode: where it stands alone,
  /// it is left out.
  public static Ranges normal(Ranges episodes) {
    return Ranges.of(
        episodes.intervals().stream().filter(part -> !isOnlyABeginning(part)).toList());
  }

  private static boolean isOnlyABeginning(Interval part) {
    return part.high() == part.low() + 1 && Math.floorMod(part.low(), PER_SEASON) == 0;
  }

  private static boolean outside(@Nullable Integer episode) {
    return episode != null && (episode < 1 || episode >= PER_SEASON);
  }
}
