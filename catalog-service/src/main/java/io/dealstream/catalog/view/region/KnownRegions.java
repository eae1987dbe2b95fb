package io.dealstream.catalog.view.region;

import io.dealstream.catalog.domain.region.Definition;
import io.dealstream.catalog.domain.region.Region;
import io.dealstream.catalog.domain.region.Region.Defined;
import io.dealstream.catalog.domain.region.Region.Untouched;
import io.dealstream.catalog.domain.region.RegionCommand;
import io.dealstream.catalog.domain.region.RegionEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.TradeRegions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What regions stand for at this moment, read from their streams: a region that was added a moment
/// ago is known, whether or not a projection has seen it.
@ApplicationScoped
public class KnownRegions {
  private final CommandHandler<RegionCommand, Region, RegionEvent> regions;

  KnownRegions(CommandHandler<RegionCommand, Region, RegionEvent> regions) {
    this.regions = regions;
  }

  /// The territories of a region, whose own definition is given; those within it are looked up.
  ///
  /// @throws io.dealstream.vocabulary.UnusableRegion when it names what is unknown, contains itself
  ///   or has nothing left
  public List<Territory> territories(TradeRegion region) {
    Map<String, TradeRegion> found = new HashMap<>(Map.of(region.code(), region));
    Deque<String> open = new ArrayDeque<>(within(region));
    while (!open.isEmpty()) {
      String code = open.pop();
      if (!found.containsKey(code)) {
        find(code)
            .ifPresent(next -> {
              found.put(code, next);
              open.addAll(within(next));
            });
      }
    }
    return TradeRegions.of(found.values()).territories(region.code());
  }

  /// The territories of the latest version of a region; nothing when there is no such region.
  public Optional<List<Territory>> territories(String code) {
    if (!TradeRegion.isCode(code)) {
      return Optional.empty();
    }
    return switch (regions.load(Region.id(code)).state()) {
      case Untouched() ->
          TradeRegions.BUILT_IN
              .find(code)
              .map(region -> TradeRegions.BUILT_IN.territories(region.code()));
      case Defined(int version, Definition definition) -> Optional.of(definition.territories());
    };
  }

  private Optional<TradeRegion> find(String code) {
    return switch (regions.load(Region.id(code)).state()) {
      case Untouched() -> TradeRegions.BUILT_IN.find(code);
      case Defined(int version, Definition d) ->
          Optional.of(new TradeRegion(code, version, d.name(), d.include(), d.exclude()));
    };
  }

  private static List<String> within(TradeRegion region) {
    return Stream.concat(region.include().stream(), region.exclude().stream())
        .filter(TradeRegion::isCode)
        .toList();
  }
}
