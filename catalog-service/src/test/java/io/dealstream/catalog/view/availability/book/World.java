package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small world in which every right can be counted: a few places, uses, languages, episodes and
/// days. What a code contains is written down here by hand, so that nothing of the trees' numbers
/// is used.
public final class World {
  static final Map<String, List<String>> PLACES =
      Map.of(
          "MX", List.of("MX", "WORLD"),
          "CA-QC", List.of("CA-QC", "CA", "WORLD"),
          "CA-ON", List.of("CA-ON", "CA", "WORLD"),
          "TR", List.of("TR", "WORLD"));
  static final Map<String, List<String>> USES =
      Map.of(
          "FREE_TV", List.of("FREE_TV", "LINEAR", "ALL"),
          "SVOD", List.of("SVOD", "NON_LINEAR", "ALL"),
          "REMAKE", List.of("REMAKE", "DERIVATIVE", "ALL"));
  static final Map<String, List<String>> TONGUES =
      Map.of(
          "es-MX", List.of("es-MX", "es-419", "es", "ALL"),
          "tr", List.of("tr", "ALL"));
  static final List<Block.Episodes> EPISODES =
      List.of(new Block.Episodes(1, 1, 1), new Block.Episodes(1, 2, 2));
  static final int DAYS = 6;

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private World() {}

  /// One right that can be sold by itself.
  public record Point(
      String place, String use, String tongue, Block.Episodes episode, LocalDate day) {}

  /// @param number 0 to `DAYS` - 1
  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  static List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (String place : PLACES.keySet()) {
      for (String use : USES.keySet()) {
        for (String tongue : TONGUES.keySet()) {
          for (Block.Episodes episode : EPISODES) {
            for (int day = 0; day < DAYS; day++) {
              points.add(new Point(place, use, tongue, episode, day(day)));
            }
          }
        }
      }
    }
    return points;
  }

  /// Rights as somebody would write them; null is everything or, of a license, unknown.
  public record Rights(
      @Nullable List<String> media,
      @Nullable List<String> territories,
      @Nullable List<String> languages,
      @Nullable List<Block.Episodes> episodes,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    boolean contain(Point point) {
      return containAtSomeTime(point)
          && (from == null || !point.day().isBefore(from))
          && (to == null || !point.day().isAfter(to));
    }

    boolean containAtSomeTime(Point point) {
      return contains(media, USES, point.use())
          && contains(territories, PLACES, point.place())
          && contains(languages, TONGUES, point.tongue())
          && (episodes == null || episodes.contains(point.episode()));
    }

    private static boolean contains(
        @Nullable List<String> codes, Map<String, List<String>> above, String leaf) {
      return codes == null
          || above.getOrDefault(leaf, List.of()).stream().anyMatch(codes::contains);
    }
  }
}
