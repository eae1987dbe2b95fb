package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Media;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which rights in a title to show; what is left out means all, a day left out no bound.
public record TitleWindow(
    @QueryParam("media")
        @Size(max = 40)
        @Parameter(description = "May be given several times", example = "SVOD")
        List<String> media,
    @QueryParam("territories")
        @Size(max = 260)
        @Parameter(
            description = "Codes of territories and of trade regions; may be given several times",
            example = "LATIN_AMERICA")
        List<String> territories,
    @QueryParam("excludedTerritories")
        @Size(max = 260)
        @Parameter(description = "What of these is left out", example = "BR")
        List<String> excludedTerritories,
    @QueryParam("languages")
        @Size(max = 100)
        @Parameter(description = "May be given several times", example = "es")
        List<String> languages,
    @QueryParam("from") @Parameter(description = "First day", example = "2026-07-01")
        @Nullable String from,
    @QueryParam("to") @Parameter(description = "Last day, included", example = "2028-06-30")
        @Nullable String to,
    @QueryParam("exclusive")
        @Parameter(description = "For one licensee alone; without it, not", example = "true")
        @Nullable String exclusive,
    @QueryParam("holds")
        @Parameter(
            description = "Whether holds count as gone; without it, they do",
            example = "true")
        @Nullable String holds) {

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what there is not
  Question question(Areas areas) {
    return question(areas, first(), last());
  }

  /// The same in another window.
  Question question(Areas areas, @Nullable LocalDate first, @Nullable LocalDate last) {
    WantedRights wanted =
        new WantedRights(
            null,
            media.isEmpty() ? null : known(),
            territories.isEmpty() ? null : territories,
            excludedTerritories,
            languages.isEmpty() ? null : languages,
            first,
            last);
    return Question.of(
        wanted.extent(areas, ""),
        isTrue("exclusive", exclusive, false),
        isTrue("holds", holds, true));
  }

  @Nullable LocalDate first() {
    return Inquiry.day("from", from);
  }

  @Nullable LocalDate last() {
    return Inquiry.day("to", to);
  }

  private List<Media> known() {
    return IntStream.range(0, media.size()).mapToObj(this::media).toList();
  }

  private Media media(int index) {
    String name = media.get(index);
    return Arrays.stream(Media.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problems.malformed("media[" + index + "]", "is no media right"));
  }

  private static boolean isTrue(String field, @Nullable String text, boolean otherwise) {
    return switch (text) {
      case null -> otherwise;
      case "true" -> true;
      case "false" -> false;
      default -> throw Problems.malformed(field, "must be true or false");
    };
  }
}
