package io.dealstream.catalog.domain.region;

/// What happened to a trade region, as the log keeps it.
public sealed interface RegionEvent {
  /// @param version 1, 2, 3 …
  record VersionAdded(String code, int version, Definition definition) implements RegionEvent {}
}
