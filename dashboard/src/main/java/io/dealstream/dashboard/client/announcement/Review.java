package io.dealstream.dashboard.client.announcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a release has on its way to publication, what it still needs, and what set it back.
public record Review(
    List<Approval> approvals,
    List<Missing> missing,
    @Nullable Schedule schedule,
    @Nullable Setback setback) {

  public record Approval(String role, String language, String by, Instant at) {}

  public record Missing(String role, String language) {}

  /// @param local on the clocks of the zone; null when it is out
  public record Schedule(
      @Nullable LocalDateTime local, @Nullable String zone, Instant moment, boolean late) {}

  public record Setback(
      String cause, @Nullable String reason, List<UUID> about, List<String> languages) {}
}
