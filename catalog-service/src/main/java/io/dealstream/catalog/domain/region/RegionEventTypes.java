package io.dealstream.catalog.domain.region;

import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of a trade region.
public final class RegionEventTypes {
  public static final EventTypes<RegionEvent> TYPES =
      EventTypes.of(RegionEvent.class).add("region.version-added.v1", VersionAdded.class).build();

  private RegionEventTypes() {}
}
