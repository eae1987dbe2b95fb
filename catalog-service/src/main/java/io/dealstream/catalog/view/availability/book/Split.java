package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Ranges;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Splits an extent by what lies over it. One dimension after another is cut where something begins
/// or ends; values over which the same lies are one. So the work grows with what really differs,
/// and what comes out is the same in whatever order the layers were given.
///
/// @param <V> what is said of a part
final class Split<V> {
  private final Extent whole;
  private final List<Extent> layers;
  private final List<Dimension> order;
  private final Function<BitSet, V> verdict;
  private final Map<Place, Slice<V>> known = new HashMap<>();

  private record Place(int depth, BitSet layers) {}

  /// @param order of the dimensions: days come last where runs of days must stay whole
  /// @param verdict on a point, by the layers that lie over it
  static <V> Slice<V> of(
      Extent whole, List<Extent> layers, List<Dimension> order, Function<BitSet, V> verdict) {
    BitSet all = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      all.set(i, layers.get(i).overlaps(whole));
    }
    return new Split<>(whole, layers, order, verdict).slice(0, all);
  }

  private Split(
      Extent whole, List<Extent> layers, List<Dimension> order, Function<BitSet, V> verdict) {
    this.whole = whole;
    this.layers = layers;
    this.order = order;
    this.verdict = verdict;
  }

  private Slice<V> slice(int depth, BitSet over) {
    if (depth == order.size()) {
      return new Slice.End<>(verdict.apply(over));
    }
    Place place = new Place(depth, over);
    Slice<V> found = known.get(place);
    if (found == null) {
      found = cut(depth, over);
      known.put(place, found);
    }
    return found;
  }

  private Slice<V> cut(int depth, BitSet over) {
    Dimension dimension = order.get(depth);
    Map<Slice<V>, Ranges> values = new LinkedHashMap<>();
    Cuts.of(whole.get(dimension), ranges(over, dimension))
        .forEach((here, ranges) -> values.merge(slice(depth + 1, here), ranges, Ranges::union));
    return Slice.branch(dimension, values);
  }

  private Map<Integer, Ranges> ranges(BitSet over, Dimension dimension) {
    Map<Integer, Ranges> ranges = new LinkedHashMap<>();
    over.stream().forEach(i -> ranges.put(i, layers.get(i).get(dimension)));
    return ranges;
  }
}
