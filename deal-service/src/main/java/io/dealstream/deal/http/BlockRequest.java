package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rights block as a caller writes it. What is left out is unknown.
@Schema(
    name = "BlockRequest",
    description = "Which rights; a dimension that is left out is not stated and stays unknown")
record BlockRequest(
    @NotNull
        @Size(min = 1, max = 100)
        @Schema(examples = "[\"01970000-0000-7000-8000-000000000003\"]")
        List<@NotNull UUID> titleIds,
    @Size(min = 1, max = 200) @Nullable List<@NotNull @Valid EpisodesRequest> episodes,
    @Size(min = 1, max = 40) @Schema(examples = "[\"FREE_TV\"]")
        @Nullable List<@NotNull Media> media,
    @NotNull @Size(min = 1, max = 260) @Schema(examples = "[\"MX\"]")
        List<@NotNull @TerritoryCode String> territories,
    @Size(min = 1, max = 100) @Schema(examples = "[\"es\"]")
        @Nullable List<@NotNull @LanguageTag String> languages,
    @Schema(examples = "2026-07-01", description = "First day of the license period")
        @Nullable LocalDate from,
    @Schema(examples = "2028-06-30", description = "Last day, included") @Nullable LocalDate to,
    @Schema(examples = "true") @Nullable Boolean exclusive,
    @Min(1) @Max(100_000) @Schema(examples = "3") @Nullable Integer runs) {

  /// The blocks of a request's field `blocks`.
  static List<RightsBlock> blocks(List<BlockRequest> requests) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> requests.get(i).block("blocks[" + i + "]"))
        .toList();
  }

  private RightsBlock block(String field) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Problems.malformed(field + ".to", "must not be before `from`");
    }
    return new RightsBlock(
        titleIds.stream().distinct().toList(),
        episodes == null ? null : EpisodesRequest.episodes(episodes, field + ".episodes"),
        media == null ? null : media.stream().distinct().sorted().toList(),
        territories.stream().distinct().sorted().map(Territory::new).toList(),
        languages == null ? null : languages.stream().distinct().sorted().toList(),
        new LicensePeriod(from, to),
        exclusive,
        runs);
  }
}
