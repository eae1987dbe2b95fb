package io.dealstream.vocabulary;

import io.dealstream.vocabulary.UnusableRegion.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Definitions of trade regions, all versions of each. A region within a region stands for its
/// latest version.
public final class TradeRegions {
  /// What a new installation begins with: version 1 of the regions that the trade speaks of.
  public static final TradeRegions BUILT_IN = of(BuiltInRegions.read());

  private final NavigableMap<String, NavigableMap<Integer, TradeRegion>> byCode = new TreeMap<>();

  private TradeRegions(Collection<TradeRegion> regions) {
    for (TradeRegion region : regions) {
      byCode.computeIfAbsent(region.code(), c -> new TreeMap<>()).put(region.version(), region);
    }
  }

  /// Of two with the same code and version the later one counts.
  public static TradeRegions of(Collection<TradeRegion> regions) {
    return new TradeRegions(regions);
  }

  /// These and others. Nothing is checked before a region is expanded.
  public TradeRegions with(Collection<TradeRegion> others) {
    List<TradeRegion> all = new ArrayList<>();
    byCode.values().forEach(versions -> all.addAll(versions.values()));
    all.addAll(others);
    return of(all);
  }

  /// The latest version of each, by code.
  public List<TradeRegion> latest() {
    return byCode.values().stream().map(versions -> versions.lastEntry().getValue()).toList();
  }

  /// The latest version.
  public Optional<TradeRegion> find(String code) {
    return Optional.ofNullable(byCode.get(code)).map(versions -> versions.lastEntry().getValue());
  }

  /// All versions, the first one first; none when the region is unknown.
  public List<TradeRegion> versions(String code) {
    return List.copyOf(byCode.getOrDefault(code, new TreeMap<>()).values());
  }

  /// The territories of the latest version of a region, as numbers of [Territory#TREE].
  ///
  /// @throws UnusableRegion when the region is unknown, names what is unknown, contains itself, or
  ///   when it or a region within it has nothing left
  public Ranges expand(String code) {
    return expand(code, new LinkedHashSet<>());
  }

  /// The same as the fewest codes: `WORLD`, countries, and subdivisions of those that belong to it
  /// in part.
  public List<Territory> territories(String code) {
    return Territory.TREE.codes(expand(code)).stream().map(Territory::new).toList();
  }

  private Ranges expand(String code, SequencedSet<String> within) {
    TradeRegion region = find(code).orElseThrow(() -> unknown(code, within));
    if (!within.add(code)) {
      throw new UnusableRegion(
          Reason.CYCLE, code, "region " + code + " contains itself" + way(within));
    }
    Ranges included = all(region.include(), within);
    Ranges left = Territory.TREE.normal(included.minus(all(region.exclude(), within)));
    if (left.isEmpty()) {
      throw new UnusableRegion(Reason.EMPTY, code, "nothing is left of region " + code);
    }
    within.remove(code);
    return left;
  }

  private Ranges all(List<String> codes, SequencedSet<String> within) {
    Ranges all = Ranges.NONE;
    for (String code : codes) {
      all =
          all.union(
              Territory.isCode(code) ? Territory.TREE.ranges(List.of(code)) : expand(code, within));
    }
    return all;
  }

  private static UnusableRegion unknown(String code, SequencedSet<String> within) {
    String message = code + " is neither a territory nor a region" + way(within);
    return new UnusableRegion(Reason.UNKNOWN, code, message);
  }

  private static String way(SequencedSet<String> within) {
    return within.isEmpty()
        ? ""
        : within.stream().collect(Collectors.joining(" in ", ", by way of ", ""));
  }
}
