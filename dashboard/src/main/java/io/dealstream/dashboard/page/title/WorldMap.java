package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Part;
import io.dealstream.dashboard.client.catalog.Territories;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegions;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells of each country what can be sold of a title there.
final class WorldMap {
  private static final Set<String> LICENSED = Set.of("LICENSED", "LICENSED_EXCLUSIVELY");
  private static final Set<LicenseStatus> STANDING =
      Set.of(LicenseStatus.ACTIVE, LicenseStatus.SUSPENDED);
  private static final Set<String> HELD = Set.of("HELD", "HOLDBACK");

  private final List<Territories.Row> rows;
  private final Ranges licensed;
  private final Ranges announced;
  private final Ranges negotiating;

  /// @param licenses of the title
  /// @param negotiating codes of territories and trade regions about which somebody negotiates
  WorldMap(
      List<Territories.Row> rows, List<Title.License> licenses, Collection<String> negotiating) {
    this.rows = rows;
    List<Title.License> standing =
        licenses.stream().filter(license -> STANDING.contains(license.status())).toList();
    this.licensed = where(standing.stream());
    this.announced =
        where(standing.stream().filter(license -> license.stage().equals("ANNOUNCED")));
    this.negotiating = ranges(negotiating);
  }

  /// By the codes of the countries that are on the map; nothing when nothing is known.
  Map<String, MapState> states() {
    Map<String, MapState> states = new TreeMap<>();
    if (!rows.isEmpty()) {
      Outlines.ALL.keySet().forEach(code -> states.put(code, state(code)));
    }
    return states;
  }

  static Map<MapState, Long> counts(Map<String, MapState> states) {
    return states.values().stream()
        .collect(
            Collectors.groupingBy(
                state -> state, () -> new EnumMap<>(MapState.class), Collectors.counting()));
  }

  private MapState state(String code) {
    Interval country = Territory.TREE.node(code).interval();
    List<Territories.Row> here =
        rows.stream().filter(row -> ranges(row.territories()).overlaps(country)).toList();
    Set<String> reasons =
        here.stream()
            .flatMap(row -> row.parts().stream())
            .map(Part::reasons)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Set<String> summaries = here.stream().map(Territories.Row::summary).collect(Collectors.toSet());
    if (licensed.overlaps(country) || reasons.stream().anyMatch(LICENSED::contains)) {
      return announced.overlaps(country) ? MapState.ANNOUNCED : MapState.LICENSED;
    }
    if (reasons.stream().anyMatch(HELD::contains)) {
      return MapState.HELD;
    }
    if (negotiating.overlaps(country)) {
      return MapState.NEGOTIATING;
    }
    return free(summaries);
  }

  private static MapState free(Set<String> summaries) {
    if (summaries.equals(Set.of("AVAILABLE"))) {
      return MapState.FREE;
    }
    if (summaries.contains("AVAILABLE") || summaries.contains("PARTLY")) {
      return MapState.PARTLY;
    }
    return summaries.contains("UNKNOWN") ? MapState.UNKNOWN : MapState.NOT_OURS;
  }

  private static Ranges where(Stream<Title.License> licenses) {
    return ranges(licenses.flatMap(license -> Stream.ofNullable(license.territory())).toList());
  }

  private static Ranges ranges(Collection<String> codes) {
    List<String> territories =
        codes.stream()
            .flatMap(code ->
                Territory.isCode(code)
                    ? Stream.of(code)
                    : TradeRegions.BUILT_IN.find(code).stream()
                        .flatMap(region -> TradeRegions.BUILT_IN.territories(code).stream())
                        .map(Territory::code))
            .toList();
    return Territory.TREE.ranges(territories);
  }
}
