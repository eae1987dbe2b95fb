package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
    @Size(min = 1, max = 260)
        @Schema(examples = "[\"MX\"]", description = "Codes of territories and of trade regions")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[\"BR\"]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @Size(min = 1, max = 100) @Schema(examples = "[\"es\"]")
        @Nullable List<@NotNull @LanguageTag String> languages,
    @Schema(examples = "2026-07-01", description = "First day of the license period") @Day
        @Nullable LocalDate from,
    @Day @Schema(examples = "2028-06-30", description = "Last day, included")
        @Nullable LocalDate to,
    @Schema(examples = "true") @Nullable Boolean exclusive,
    @Min(1) @Max(100_000) @Schema(examples = "3") @Nullable Integer runs,
    @Size(min = 1, max = 100)
        @Schema(examples = "[\"Canal 13\"]", description = "Channels of the licensee, by name")
        @Nullable List<@NotBlank @Size(max = 300) @PlainText String> channels,
    @Size(max = 20)
        @Schema(description = "What nobody else may license meanwhile; confidential as the period")
        @Nullable List<@NotNull @Valid HoldbackRequest> holdbacks) {

  /// The blocks of a request's field `blocks`.
  static List<RightsBlock> blocks(List<BlockRequest> requests, Areas areas) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> requests.get(i).block("blocks[" + i + "]", areas))
        .toList();
  }

  /// @param field its name in the request, for the problem document
  RightsBlock block(String field, Areas areas) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Problems.malformed(field + ".to", "must not be before `from`");
    }
    Areas.@Nullable Area area = areas.maybe(territories, excludedTerritories, field);
    return new RightsBlock(
        titleIds.stream().distinct().toList(),
        episodes == null ? null : EpisodesRequest.episodes(episodes, field + ".episodes"),
        media == null ? null : media.stream().distinct().sorted().toList(),
        area == null ? null : area.territories(),
        languages == null ? null : languages(languages, field + ".languages"),
        new LicensePeriod(from, to),
        exclusive,
        runs,
        area == null ? null : area.named(),
        channels == null ? null : channels.stream().map(String::strip).distinct().toList(),
        holdbacks == null
            ? List.of()
            : HoldbackRequest.holdbacks(holdbacks, from, areas, field + ".holdbacks"));
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for one that nobody licenses
  static List<String> languages(List<String> tags, String field) {
    for (int i = 0; i < tags.size(); i++) {
      if (!Language.isLicensable(tags.get(i))) {
        String message = "is no language that rights are licensed in";
        throw Problems.malformed(field + "[" + i + "]", message);
      }
    }
    return tags.stream().distinct().sorted().toList();
  }
}
