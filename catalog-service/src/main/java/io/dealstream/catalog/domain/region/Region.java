package io.dealstream.catalog.domain.region;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A trade region.
public sealed interface Region {
  /// Nobody has added a version; it may come with the product.
  record Untouched() implements Region {}

  /// @param version the latest
  record Defined(int version, Definition definition) implements Region {}

  /// The id of its stream, which follows from its code: so two people cannot begin the same region.
  static UUID id(String code) {
    return UUID.nameUUIDFromBytes(("region/" + code).getBytes(StandardCharsets.UTF_8));
  }
}
