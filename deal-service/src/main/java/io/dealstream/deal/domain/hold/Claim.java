package io.dealstream.deal.domain.hold;

import io.dealstream.vocabulary.Extent;

/// Rights in one title, wanted or licensed.
///
/// @param exclusive so that nobody else may have them
public record Claim(Extent extent, boolean exclusive) {
  /// True when not both can be had: they have something in common and one is exclusive.
  public boolean competes(Claim other) {
    return (exclusive || other.exclusive) && extent.overlaps(other.extent);
  }
}
