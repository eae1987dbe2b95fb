package io.dealstream.catalog.view.availability;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An extent as a reader sees it: in the fewest codes.
///
/// @param episodes null is the whole title
/// @param excludedTerritories what of the territories is left out, where it is shorter to say so
@Schema(
    name = "ShownRights",
    description = "Every combination of these; without episodes, the whole title")
record ShownRights(
    @Schema(examples = "[\"S1\",\"S2E1-S2E10\"]") @Nullable List<String> episodes,
    @Schema(examples = "[\"SVOD\"]") List<String> media,
    @Schema(examples = "[\"WORLD\"]") List<String> territories,
    @Schema(examples = "[\"BR\"]") List<String> excludedTerritories,
    @Schema(examples = "[\"ALL\"]") List<String> languages,
    List<Term> terms) {

  /// Days without a break.
  ///
  /// @param from null when there is no first one
  /// @param to null when there is no last one
  @Schema(name = "ShownTerm", description = "From the first to the last day; null is no bound")
  record Term(
      @Schema(examples = "2026-07-01") @Nullable LocalDate from,
      @Schema(examples = "2028-06-30") @Nullable LocalDate to) {}

  static ShownRights of(Extent extent) {
    List<String> in = Territory.TREE.codes(extent.territories());
    List<String> out = in.size() > 1 ? missing(extent.territories()) : List.of();
    boolean shorter = !out.isEmpty() && out.size() + 1 < in.size();
    return new ShownRights(
        extent.episodes().equals(EpisodeNumbers.WHOLE_TITLE)
            ? null
            : EpisodeNumbers.text(extent.episodes()),
        Media.TREE.codes(extent.media()),
        shorter ? List.of(Territory.WORLD.code()) : in,
        shorter ? out : List.of(),
        Language.TREE.codes(extent.languages()),
        terms(extent.days()));
  }

  static List<Term> terms(Ranges days) {
    return days.intervals().stream().map(ShownRights::term).toList();
  }

  private static Term term(Interval days) {
    return new Term(Days.first(days).orElse(null), Days.last(days).orElse(null));
  }

  private static List<String> missing(Ranges territories) {
    Ranges world = Ranges.of(Territory.TREE.root().interval());
    return Territory.TREE.codes(world.minus(territories));
  }
}
