package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rights that somebody asks for. A dimension that is left out is all of it.
@Schema(
    name = "WantedRights",
    description = "Rights that are asked for; what is left out means all, a day left out no bound")
record WantedRights(
    @Size(min = 1, max = 200) @Nullable List<@NotNull @Valid WantedEpisodes> episodes,
    @Size(min = 1, max = 40) @Schema(examples = "[\"SVOD\"]") @Nullable List<@NotNull Media> media,
    @Size(min = 1, max = 260)
        @Schema(
            examples = "[\"LATIN_AMERICA\"]",
            description = "Codes of territories and of trade regions")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[\"BR\"]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @Size(min = 1, max = 100) @Schema(examples = "[\"es\"]")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> languages,
    @Day @Schema(examples = "2026-07-01", description = "First day of the window")
        @Nullable LocalDate from,
    @Day @Schema(examples = "2028-06-30", description = "Its last day, included")
        @Nullable LocalDate to) {

  /// All that can be sold of a title.
  static final WantedRights ALL = new WantedRights(null, null, null, null, null, null, null);

  /// In the numbers of the trees.
  ///
  /// @param field where it stands in the request, with a dot at its end; empty for the request
  ///   itself
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what there is not
  Extent extent(Areas areas, String field) {
    return new Extent(
        episodes(field + "episodes"),
        media == null ? Ranges.of(Media.TREE.root().interval()) : Media.ranges(media),
        areas.area(territories, excludedTerritories, field),
        languages(languages, field + "languages"),
        window(field));
  }

  private Ranges episodes(String field) {
    return episodes == null
        ? EpisodeNumbers.WHOLE_TITLE
        : Ranges.of(
            IntStream.range(0, episodes.size())
                .mapToObj(i -> episodes.get(i).interval(field + "[" + i + "]"))
                .toList());
  }

  /// Without any, all of them.
  static Ranges languages(@Nullable List<String> tags, String field) {
    if (tags == null) {
      return Ranges.of(Language.TREE.root().interval());
    }
    for (int i = 0; i < tags.size(); i++) {
      if (!Language.isLicensable(tags.get(i))) {
        String message = "is no language that rights are licensed in";
        throw Problems.malformed(field + "[" + i + "]", message);
      }
    }
    return Language.TREE.ranges(tags);
  }

  private Ranges window(String field) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Problems.malformed(field + "to", "must not be before `from`");
    }
    return Days.between(from, to);
  }
}
