package io.dealstream.dashboard.client.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What can be sold of some titles.
public record Found(Stamp stamp, List<OfTitle> titles) {
  /// @param knownAt what was recorded later does not count
  public record Stamp(Instant knownAt) {}

  /// @param matches whether something of it is available for as long as was asked for
  public record OfTitle(UUID titleId, boolean matches, List<Part> parts) {}
}
