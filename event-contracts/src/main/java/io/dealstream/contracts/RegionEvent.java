package io.dealstream.contracts;

import io.dealstream.vocabulary.Territory;
import java.util.List;

/// The trade regions: named groups of territories, in versions.
public sealed interface RegionEvent extends PublishedEvent {
  String regionCode();

  @Override
  default String topic() {
    return Topics.REGIONS;
  }

  @Override
  default String key() {
    return regionCode();
  }

  /// A region has one more version. What a version stands for never changes: regions within it were
  /// looked up when it was added, so that a reader needs no other region and no order among
  /// regions.
  ///
  /// @param version 1, 2, 3 …; a region that comes with the product is published from its version 1
  ///   on when its second one is added, and not before
  /// @param include codes of territories and of other regions, as people wrote them
  /// @param exclude what of these does not belong to it
  /// @param territories what that is: the fewest codes, in the order of the tree of territories
  record TradeRegionVersionAdded(
      String regionCode,
      int version,
      RegionName name,
      List<String> include,
      List<String> exclude,
      List<Territory> territories)
      implements RegionEvent {
    public TradeRegionVersionAdded {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      territories = List.copyOf(territories);
    }
  }

  /// The name in English, Spanish and Turkish.
  record RegionName(String en, String es, String tr) {}
}
