package io.dealstream.catalog.domain.region;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;

import io.dealstream.catalog.domain.region.Region.Defined;
import io.dealstream.catalog.domain.region.Region.Untouched;
import io.dealstream.catalog.domain.region.RegionCommand.AddUnusableVersion;
import io.dealstream.catalog.domain.region.RegionCommand.AddVersion;
import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.TradeRegions;
import java.util.Optional;

/// The rules of a trade region: versions are added and never change. A region that comes with the
/// product is recorded as version 1 when its second one is added: from then on the stream tells all
/// versions, whatever later products come with.
public final class RegionDecider implements Decider<RegionCommand, Region, RegionEvent> {
  @Override
  public Region initial() {
    return new Untouched();
  }

  @Override
  public Decision<RegionEvent> decide(Region state, RegionCommand command) {
    return switch (command) {
      case AddVersion(String code, Definition definition) ->
          switch (state) {
            case Untouched() -> first(code, definition);
            case Defined(int version, Definition last) ->
                definition.equals(last)
                    ? alreadySo()
                    : accept(new VersionAdded(code, version + 1, definition));
          };
      case AddUnusableVersion(String code, Rejection why) -> new Decision.Rejected<>(why);
    };
  }

  private static Decision<RegionEvent> first(String code, Definition definition) {
    Optional<Definition> builtIn = builtIn(code);
    if (builtIn.isEmpty()) {
      return accept(new VersionAdded(code, 1, definition));
    }
    return builtIn.get().equals(definition)
        ? alreadySo()
        : accept(new VersionAdded(code, 1, builtIn.get()), new VersionAdded(code, 2, definition));
  }

  /// What the product brings as version 1 of a region.
  public static Optional<Definition> builtIn(String code) {
    return TradeRegions.BUILT_IN
        .find(code)
        .map(region ->
            new Definition(
                region.name(),
                region.include(),
                region.exclude(),
                TradeRegions.BUILT_IN.territories(code)));
  }

  @Override
  public Region evolve(Region state, RegionEvent event) {
    return switch (event) {
      case VersionAdded(String code, int version, Definition definition) ->
          new Defined(version, definition);
    };
  }
}
