package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.EpisodeNumbers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Some episodes of one season of a series.
@Schema(
    name = "EpisodesRequest",
    description = "Some episodes of one season; without `from` and `to` the whole season")
record EpisodesRequest(
    @NotNull @Min(0) @Max(EpisodeNumbers.SEASONS - 1) @Schema(examples = "2") Integer season,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "1") @Nullable Integer from,
    @Min(1) @Max(EpisodeNumbers.PER_SEASON - 1) @Schema(examples = "10") @Nullable Integer to) {

  /// @param field their name in the request, for the problem document
  static List<Episodes> episodes(List<EpisodesRequest> requests, String field) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> requests.get(i).episodes(field + "[" + i + "]"))
        .distinct()
        .toList();
  }

  private Episodes episodes(String field) {
    if (from != null && to != null && to < from) {
      throw Problems.malformed(field + ".to", "must not be before `from`");
    }
    return new Episodes(season, from, to);
  }
}
