package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Holdback;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Media;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A holdback that a licensee is promised with a block, as a caller states it.
@Schema(
    name = "HoldbackRequest",
    description = "Other rights in the block's titles that nobody else may license for a while")
record HoldbackRequest(
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "[\"SVOD\"]") List<@NotNull Media> media,
    @Size(min = 1, max = 260)
        @Schema(
            examples = "[\"MX\"]",
            description = "Codes of territories and of trade regions; none: those of the block")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @Size(min = 1, max = 100) @Schema(examples = "[\"ALL\"]", description = "None: all of them")
        @Nullable List<@NotNull @LanguageTag String> languages,
    @Day @Schema(examples = "2026-07-01", description = "First day; none: that of the block")
        @Nullable LocalDate from,
    @NotNull
        @Day
        @Schema(
            examples = "2027-06-30",
            description = "Last day, included; it may come after that of the block")
        LocalDate to) {
  private static final List<String> ALL_LANGUAGES = List.of("ALL");

  /// @param field their name in the request, for the problem document
  /// @param begins first day of their block
  static List<Holdback> holdbacks(
      List<HoldbackRequest> requests, @Nullable LocalDate begins, Areas areas, String field) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> requests.get(i).holdback(begins, areas, field + "[" + i + "]"))
        .distinct()
        .toList();
  }

  private Holdback holdback(@Nullable LocalDate begins, Areas areas, String field) {
    LocalDate first = from == null ? begins : from;
    if (first != null && to.isBefore(first)) {
      throw Problems.malformed(field + ".to", "must not be before the first day");
    }
    Areas.@Nullable Area area = areas.maybe(territories, excludedTerritories, field);
    List<String> tags = Objects.requireNonNullElse(languages, ALL_LANGUAGES);
    return new Holdback(
        media.stream().distinct().sorted().toList(),
        area == null ? null : area.territories(),
        BlockRequest.languages(tags, field + ".languages"),
        from,
        to);
  }
}
