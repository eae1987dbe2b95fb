package io.dealstream.deal.domain.cover;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Extents;
import java.util.Set;
import java.util.UUID;

/// Rights in one title that are to be licensed, as far as it is known which.
///
/// @param extent in the dimensions that are not stated, everything
/// @param unstated dimensions of which it is not known what is meant: they are covered as soon as
///   something of them is
public record Wanted(UUID titleId, Extent extent, Set<Dimension> unstated, boolean exclusive) {
  public Wanted {
    unstated = Set.copyOf(unstated);
  }

  /// Acquired rights as far as they bear on this: everything of what is not stated.
  Extents seen(Extents acquired) {
    return Extents.of(acquired.parts().stream().map(this::seen).toList());
  }

  private Extent seen(Extent acquired) {
    Extent seen = acquired;
    for (Dimension dimension : unstated) {
      seen = seen.with(dimension, Extent.ALL.get(dimension));
    }
    return seen;
  }
}
