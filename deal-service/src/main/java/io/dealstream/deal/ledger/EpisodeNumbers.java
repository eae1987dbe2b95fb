package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.List;

/// Writes numbered episodes as people do: `S2`, `S2E1-S2E10`.
final class EpisodeNumbers {
  private EpisodeNumbers() {}

  static List<String> text(Ranges episodes) {
    return episodes.intervals().stream().map(EpisodeNumbers::text).toList();
  }

  private static String text(Interval interval) {
    int first = interval.low();
    int last = interval.high() - 1;
    boolean wholeSeasons =
        first % Episodes.PER_SEASON == 0 && interval.high() % Episodes.PER_SEASON == 0;
    return wholeSeasons
        ? between("S" + season(first), "S" + season(last))
        : between(episode(first), episode(last));
  }

  private static String between(String first, String last) {
    return first.equals(last) ? first : first + "-" + last;
  }

  private static String episode(int number) {
    return "S" + season(number) + "E" + number % Episodes.PER_SEASON;
  }

  private static int season(int number) {
    return number / Episodes.PER_SEASON;
  }
}
