package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What would be promised with a block that nobody else gets, in the words in which a license
/// promises it.
@Schema(
    name = "WantedHoldback",
    description = "Other rights in the block's titles that nobody else may license for a while")
record WantedHoldback(
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "[\"SVOD\"]") List<@NotNull Media> media,
    @Size(min = 1, max = 260)
        @Schema(
            examples = "[\"MX\"]",
            description = "Codes of territories and of trade regions; none: those of the block")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @Size(min = 1, max = 100) @Schema(examples = "[\"ALL\"]", description = "None: all of them")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> languages,
    @Day @Schema(examples = "2026-07-01", description = "First day; none: that of the block")
        @Nullable LocalDate from,
    @NotNull
        @Day
        @Schema(
            examples = "2027-06-30",
            description = "Last day, included; it may come after that of the block")
        LocalDate to) {

  /// In the numbers of the trees.
  ///
  /// @param block with which it would be promised
  /// @param begins its first day
  /// @param field where it stands in the request
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what there is not
  Extent extent(Extent block, @Nullable LocalDate begins, Areas areas, String field) {
    LocalDate first = from == null ? begins : from;
    if (first != null && to.isBefore(first)) {
      throw Problems.malformed(field + ".to", "must not be before the first day");
    }
    return new Extent(
        block.episodes(),
        Media.ranges(media),
        territories(block, areas, field),
        WantedRights.languages(languages, field + ".languages"),
        Days.between(first, to));
  }

  private Ranges territories(Extent block, Areas areas, String field) {
    if (territories == null && excludedTerritories != null && !excludedTerritories.isEmpty()) {
      String message = "must not be given without `territories`";
      throw Problems.malformed(field + ".excludedTerritories", message);
    }
    return territories == null
        ? block.territories()
        : areas.area(territories, excludedTerritories, field + ".");
  }
}
