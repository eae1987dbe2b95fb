package io.dealstream.catalog.domain.acquisition;

import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A holdback lies in the rights of its block: one that has nothing in common with them would keep
/// nothing back, and is a mistake.
final class HoldbackPolicy {
  private HoldbackPolicy() {}

  static Optional<Rejection> check(AcquiredRights rights) {
    List<AcquiredBlock> blocks = rights.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      List<Holdback> holdbacks = blocks.get(block).holdbacks();
      for (int i = 0; i < holdbacks.size(); i++) {
        if (!holdbacks.get(i).extent().overlaps(blocks.get(block).extent())) {
          return Optional.of(outside(block, i));
        }
      }
    }
    return Optional.empty();
  }

  private static Rejection outside(int block, int holdback) {
    return new Rejection(
        "HOLDBACK_OUTSIDE_RIGHTS",
        "the holdback has nothing in common with the rights that were acquired",
        Map.of("field", "blocks[" + block + "].holdbacks[" + holdback + "]"));
  }
}
