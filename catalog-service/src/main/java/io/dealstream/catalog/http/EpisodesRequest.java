package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.Episodes;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.EpisodeNumbers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Some episodes of one season of a series.
@Schema(
    name = "EpisodesRequest",
    description = "Some episodes of one season; without `first` and `last` the whole season")
record EpisodesRequest(
    @NotNull @Min(0) @Max(EpisodeNumbers.SEASONS - 1) @Schema(examples = "2") Integer season,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "1") @Nullable Integer first,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "10") @Nullable Integer last) {

  /// @param field its name in the request, for the problem document
  Episodes episodes(String field) {
    if (first != null && last != null && last < first) {
      throw Problems.malformed(field + ".last", "must not be before `first`");
    }
    return new Episodes(season, first, last);
  }
}
