package io.dealstream.catalog.view.region;

import io.dealstream.catalog.domain.region.Definition;
import io.dealstream.catalog.domain.region.Region;
import io.dealstream.catalog.domain.region.RegionCommand;
import io.dealstream.catalog.domain.region.RegionDecider;
import io.dealstream.catalog.domain.region.RegionEvent;
import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.catalog.view.region.RegionPage.Version;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandHandler.Happened;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.UnusableRegion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Regions with all versions, from their streams, so that one can be read the moment it is added.
@ApplicationScoped
class RegionPages {
  private final CommandHandler<RegionCommand, Region, RegionEvent> regions;
  private final KnownRegions known;

  RegionPages(CommandHandler<RegionCommand, Region, RegionEvent> regions, KnownRegions known) {
    this.regions = regions;
    this.known = known;
  }

  /// A page with the version of the stream, which is 0 for what came with the product and was never
  /// touched.
  record Found(int streamVersion, RegionPage page) {}

  Optional<Found> find(String code) {
    List<Happened<RegionEvent>> history = regions.history(Region.id(code));
    if (history.isEmpty()) {
      return RegionDecider.builtIn(code)
          .map(d -> new Found(0, page(code, d, List.of(Version.builtIn(d)))));
    }
    Happened<RegionEvent> last = history.getLast();
    List<Version> versions = history.stream().map(RegionPages::version).toList();
    RegionPage page = page(code, added(last).definition(), versions);
    return Optional.of(new Found(last.recorded().version(), page));
  }

  private RegionPage page(String code, Definition latest, List<Version> versions) {
    int version = versions.getLast().version();
    TradeRegion region =
        new TradeRegion(code, version, latest.name(), latest.include(), latest.exclude());
    return new RegionPage(code, version, isUpToDate(region, latest), versions);
  }

  /// Not when there is a circle or nothing left today: regions within it have changed indeed.
  private boolean isUpToDate(TradeRegion region, Definition latest) {
    try {
      return known.territories(region).equals(latest.territories());
    } catch (UnusableRegion e) {
      return false;
    }
  }

  private static Version version(Happened<RegionEvent> happened) {
    VersionAdded added = added(happened);
    if (added.version() == 1 && RegionDecider.builtIn(added.code()).isPresent()) {
      return Version.builtIn(added.definition());
    }
    RecordedEvent recorded = happened.recorded();
    return Version.of(
        added.version(),
        added.definition(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason());
  }

  private static VersionAdded added(Happened<RegionEvent> happened) {
    return switch (happened.event()) {
      case VersionAdded added -> added;
    };
  }
}
