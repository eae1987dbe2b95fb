package io.dealstream.deal.domain.cover;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.List;

/// Rights in one title that the licensor acquired.
///
/// @param extent all of it, also what must rest
/// @param exclusive false when others may sell the same rights
/// @param holdbacks what must rest
public record AcquiredRight(Extent extent, boolean exclusive, List<Extent> holdbacks) {
  public AcquiredRight {
    holdbacks = List.copyOf(holdbacks);
  }

  /// What may be sold.
  Extents free() {
    return Extents.of(extent).minus(Extents.of(holdbacks));
  }
}
