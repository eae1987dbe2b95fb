package io.dealstream.dashboard.client.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of rights that were asked for.
///
/// @param status `AVAILABLE`, `BLOCKED` or `UNKNOWN`
/// @param reasons why it cannot be sold, or perhaps not
/// @param behind null for those who may not know
public record Part(
    String status, List<String> reasons, Rights rights, @Nullable List<Claim> behind) {

  /// A license, a holdback or a hold that stands against a sale.
  ///
  /// @param certain false when too little was stated to know
  /// @param dealId null for a hold
  /// @param licensee null for a hold
  public record Claim(
      String reason,
      boolean certain,
      @Nullable UUID dealId,
      @Nullable String licensee,
      @Nullable Integer rank,
      @Nullable Instant until) {}
}
