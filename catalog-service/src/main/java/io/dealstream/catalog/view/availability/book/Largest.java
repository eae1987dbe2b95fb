package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The largest block that can be sold of what was asked for: one set of each dimension, and one run
/// of days. Large is what has many territories × media × languages × days.
///
/// Every available part is grown, one dimension after another, until something is in its way; the
/// largest outcome counts. In no dimension could more be added to it. That nothing larger can be
/// had by giving up something else is likely, but not proven: that would take time without limit.
final class Largest {
  private static final int SEEDS = 24;

  private final Extent asked;
  private final List<Extent> taken;

  private Largest(Extent asked, List<Extent> taken) {
    this.asked = asked;
    this.taken = taken;
  }

  /// @param parts of what was asked for, all of them; nothing when none is available
  static Optional<Extent> of(Extent asked, List<Part> parts) {
    List<Extent> taken = new ArrayList<>();
    List<Extent> free = new ArrayList<>();
    parts.forEach(p -> (p.status() == Status.AVAILABLE ? free : taken).add(p.extent()));
    Largest largest = new Largest(asked, taken);
    return free.stream()
        .flatMap(Largest::runs)
        .sorted(Comparator.comparingDouble(Largest::size).reversed())
        .limit(SEEDS)
        .flatMap(largest::grown)
        .max(Comparator.comparingDouble(Largest::size));
  }

  private static Stream<Extent> runs(Extent extent) {
    return extent.days().intervals().stream()
        .map(run -> extent.with(Dimension.DAYS, Ranges.of(run)));
  }

  /// Grown once for every dimension that goes first.
  private Stream<Extent> grown(Extent seed) {
    List<Dimension> all = List.of(Dimension.values());
    return all.stream()
        .map(first -> {
          Extent grown = grown(seed, first);
          for (Dimension next : all) {
            grown = grown(grown, next);
          }
          return grown;
        });
  }

  private Extent grown(Extent extent, Dimension dimension) {
    Extent line = extent.with(dimension, asked.get(dimension));
    Ranges free = asked.get(dimension);
    for (Extent other : taken) {
      if (other.overlaps(line)) {
        free = free.minus(other.get(dimension));
      }
    }
    Ranges found = dimension.normal(free);
    return extent.with(dimension, dimension == Dimension.DAYS ? run(found, extent.days()) : found);
  }

  private static Ranges run(Ranges free, Ranges around) {
    return Ranges.of(
        free.intervals().stream().filter(run -> Ranges.of(run).covers(around)).toList());
  }

  private static double size(Extent extent) {
    return (double) leaves(Territory.TREE, extent.territories())
        * leaves(Media.TREE, extent.media())
        * leaves(Language.TREE, extent.languages())
        * length(extent.episodes())
        * length(extent.days().intersect(Days.between(Days.FIRST, Days.LAST)));
  }

  private static int leaves(Tree tree, Ranges ranges) {
    return tree.leaves(tree.codes(ranges)).size();
  }

  private static double length(Ranges ranges) {
    return ranges.intervals().stream().mapToDouble(Largest::length).sum();
  }

  private static double length(Interval interval) {
    return (double) interval.high() - interval.low();
  }
}
