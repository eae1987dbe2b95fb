package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.List;
import java.util.UUID;

/// Rights that the licensor has acquired. Rights that were acquired twice rest only where they must
/// rest both times.
///
/// @param exclusive false when others may sell them too
/// @param holdbacks what of them must rest
public record Acquired(
    UUID acquisitionId, Extent extent, boolean exclusive, List<Extent> holdbacks) {
  public Acquired {
    holdbacks = List.copyOf(holdbacks);
  }

  /// What of them need not rest.
  Extents free() {
    return new Extents(List.of(extent)).minus(Extents.of(holdbacks));
  }
}
