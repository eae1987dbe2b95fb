package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an extent was split into, dimension by dimension. Equal slices say the same of the same
/// values; side by side there are never two of them.
///
/// @param <V> what is said of a part
sealed interface Slice<V> {

  /// All dimensions are cut.
  record End<V>(V verdict) implements Slice<V> {}

  /// @param parts by their first value; what differs in nothing below is one part
  record Branch<V>(Dimension dimension, List<Part<V>> parts) implements Slice<V> {
    public Branch {
      parts = List.copyOf(parts);
    }

    Branch<V> with(List<Part<V>> some) {
      return new Branch<>(dimension, some);
    }
  }

  /// Values of one dimension, and what is below all of them.
  record Part<V>(Ranges values, Slice<V> below) {}

  /// Numbers that stand for no leaf of a tree or for no episode say nothing: they are left out.
  static <V> Slice<V> branch(Dimension dimension, Map<Slice<V>, Ranges> values) {
    List<Part<V>> parts = new ArrayList<>();
    values.forEach((below, ranges) -> {
      Ranges leaves = leaves(dimension, ranges);
      if (!leaves.isEmpty()) {
        parts.add(new Part<>(leaves, below));
      }
    });
    parts.sort(Comparator.comparingInt(part -> first(part.values())));
    return new Branch<>(dimension, parts);
  }

  /// All that is said of some part.
  default Set<V> verdicts() {
    Set<V> all = new LinkedHashSet<>();
    switch (this) {
      case End<V>(V verdict) -> all.add(verdict);
      case Branch<V>(var dimension, var parts) ->
          parts.forEach(part -> all.addAll(part.below().verdicts()));
    }
    return all;
  }

  /// The parts of which one thing is said, joined wherever they then differ in nothing else.
  default List<Extent> extents(V verdict) {
    List<Extent> extents = new ArrayList<>();
    only(verdict).ifPresent(slice -> slice.collect(Extent.ALL, extents));
    return extents;
  }

  /// What of it lies at some values of its first dimension, if anything does.
  default Optional<Slice<V>> within(Ranges some) {
    return switch (this) {
      case End<V> end -> Optional.empty();
      case Branch<V> all -> {
        List<Part<V>> parts =
            all.parts().stream()
                .filter(part -> part.values().overlaps(some))
                .map(part -> new Part<>(part.values().intersect(some), part.below()))
                .toList();
        yield parts.isEmpty() ? Optional.empty() : Optional.of(all.with(parts));
      }
    };
  }

  private Optional<Slice<V>> only(V wanted) {
    return switch (this) {
      case End<V>(V verdict) -> verdict.equals(wanted) ? Optional.of(this) : Optional.empty();
      case Branch<V>(var dimension, var parts) -> {
        Map<Slice<V>, Ranges> values = new LinkedHashMap<>();
        parts.forEach(part ->
            part.below()
                .only(wanted)
                .ifPresent(below -> values.merge(below, part.values(), Ranges::union)));
        yield values.isEmpty() ? Optional.empty() : Optional.of(branch(dimension, values));
      }
    };
  }

  private void collect(Extent within, List<Extent> into) {
    switch (this) {
      case End<V> end -> into.add(within);
      case Branch<V>(var dimension, var parts) ->
          parts.forEach(part -> part.below().collect(within.with(dimension, part.values()), into));
    }
  }

  private static Ranges leaves(Dimension dimension, Ranges ranges) {
    return switch (dimension) {
      case TERRITORIES -> Territory.TREE.normal(ranges);
      case MEDIA -> Media.TREE.normal(ranges);
      case LANGUAGES -> Language.TREE.normal(ranges);
      case EPISODES -> EpisodeNumbers.normal(ranges);
      case DAYS -> ranges;
    };
  }

  private static int first(Ranges ranges) {
    return ranges.intervals().stream().map(Interval::low).findFirst().orElseThrow();
  }
}
