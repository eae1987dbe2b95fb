package io.dealstream.dashboard.client.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release in a list.
///
/// @param headline null for a draft
/// @param slug null as long as it is not out
public record ListedRelease(
    UUID id,
    Stage stage,
    List<Named> titles,
    int licenses,
    Review review,
    Lineage lineage,
    @Nullable String headline,
    @Nullable String slug,
    Instant changedAt) {

  /// @param name null as long as it is not known
  public record Named(UUID id, @Nullable String name) {}
}
