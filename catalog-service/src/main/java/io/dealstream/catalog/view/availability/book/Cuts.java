package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Cuts a line of numbers wherever one of several sets begins or ends.
final class Cuts {
  private final int[] bounds;
  private final BitSet[] over;

  /// The numbers of the axis by the sets that they are in.
  static Map<BitSet, Ranges> of(Ranges axis, Map<Integer, Ranges> sets) {
    if (sets.isEmpty()) {
      return Map.of(new BitSet(), axis);
    }
    return new Cuts(axis, sets.values()).grouped(axis, sets);
  }

  private Cuts(Ranges axis, Iterable<Ranges> sets) {
    IntStream.Builder all = IntStream.builder();
    addBounds(axis, all);
    sets.forEach(set -> addBounds(set, all));
    this.bounds = all.build().sorted().distinct().toArray();
    this.over = new BitSet[bounds.length];
    Arrays.setAll(over, i -> new BitSet());
  }

  private static void addBounds(Ranges ranges, IntStream.Builder into) {
    for (Interval interval : ranges.intervals()) {
      into.add(interval.low());
      into.add(interval.high());
    }
  }

  private Map<BitSet, Ranges> grouped(Ranges axis, Map<Integer, Ranges> sets) {
    sets.forEach((set, ranges) -> places(ranges).forEach(place -> over[place].set(set)));
    Map<BitSet, List<Interval>> grouped = new LinkedHashMap<>();
    places(axis)
        .forEach(place ->
            grouped
                .computeIfAbsent(over[place], sameSets -> new ArrayList<>())
                .add(new Interval(bounds[place], bounds[place + 1])));
    return grouped.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> Ranges.of(e.getValue()),
                Ranges::union,
                LinkedHashMap::new));
  }

  /// The pieces between two bounds that a set is made of.
  private IntStream places(Ranges ranges) {
    return ranges.intervals().stream()
        .flatMapToInt(interval ->
            IntStream.range(
                Arrays.binarySearch(bounds, interval.low()),
                Arrays.binarySearch(bounds, interval.high())));
  }
}
