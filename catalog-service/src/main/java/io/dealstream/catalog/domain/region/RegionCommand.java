package io.dealstream.catalog.domain.region;

import io.dealstream.eventkit.Rejection;

/// What people do with a trade region.
public sealed interface RegionCommand {
  /// Let the code stand for something else from now on.
  record AddVersion(String code, Definition definition) implements RegionCommand {}

  /// The same, when what it names comes to nothing. That only other regions can tell.
  record AddUnusableVersion(String code, Rejection why) implements RegionCommand {}
}
