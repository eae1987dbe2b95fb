package io.dealstream.catalog.publish;

import io.dealstream.catalog.domain.region.Definition;
import io.dealstream.catalog.domain.region.RegionEvent;
import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.RegionEvent.RegionName;
import io.dealstream.contracts.RegionEvent.TradeRegionVersionAdded;

/// What leaves when something happens to a trade region: all of it, with the territories that it
/// stands for.
public final class RegionPublisher {
  private RegionPublisher() {}

  /// The published event.
  public static PublishedEvent publish(RegionEvent event) {
    return switch (event) {
      case VersionAdded(String code, int version, Definition definition) ->
          new TradeRegionVersionAdded(
              code,
              version,
              new RegionName(
                  definition.name().en(), definition.name().es(), definition.name().tr()),
              definition.include(),
              definition.exclude(),
              definition.territories());
    };
  }
}
