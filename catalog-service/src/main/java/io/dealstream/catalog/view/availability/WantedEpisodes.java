package io.dealstream.catalog.view.availability;

import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Interval;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Some episodes of one season of a series.
@Schema(
    name = "WantedEpisodes",
    description = "Some episodes of one season; without `from` and `to` the whole season")
record WantedEpisodes(
    @NotNull @Min(0) @Max(EpisodeNumbers.SEASONS - 1) @Schema(examples = "2") Integer season,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "1") @Nullable Integer from,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "10") @Nullable Integer to) {

  Interval interval(String field) {
    if (from != null && to != null && to < from) {
      throw Problems.malformed(field + ".to", "must not be before `from`");
    }
    return EpisodeNumbers.between(season, from, to);
  }
}
