package io.dealstream.catalog.view.availability;

import io.dealstream.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an answer holds for.
///
/// @param knownAt what was recorded later does not count
/// @param asOf what takes effect later does not count; null when all that is known counts
@Schema(name = "AvailabilityStamp", description = "What the answer holds for")
record Stamp(
    @Schema(examples = "2026-03-01T12:00:00Z") Instant knownAt,
    @Schema(examples = "2026-03-01") @Nullable LocalDate asOf,
    Positions positions) {

  /// How far the rights are, topic by topic, each in the log of its source.
  @Schema(name = "AvailabilityPositions", description = "How far it is, in each source's log")
  record Positions(
      @Schema(examples = "42") long deals,
      @Schema(examples = "42") long dealTerms,
      @Schema(examples = "12") long titleRights,
      @Schema(examples = "40") long holds) {

    static Positions of(Map<String, Long> byTopic) {
      return new Positions(
          byTopic.getOrDefault(Topics.DEALS, 0L),
          byTopic.getOrDefault(Topics.DEAL_TERMS, 0L),
          byTopic.getOrDefault(Topics.TITLE_RIGHTS, 0L),
          byTopic.getOrDefault(Topics.HOLDS, 0L));
    }

    /// True when it is as far as the other in every log.
    boolean reaches(Positions other) {
      return deals >= other.deals
          && dealTerms >= other.dealTerms
          && titleRights >= other.titleRights
          && holds >= other.holds;
    }
  }
}
