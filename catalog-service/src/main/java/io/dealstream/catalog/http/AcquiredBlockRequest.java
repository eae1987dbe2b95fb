package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.AcquiredBlock;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.vocabulary.Media;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rights that were acquired together, as a caller states them.
@Schema(
    name = "AcquiredBlockRequest",
    description = "Rights that were acquired together; nothing of it is unknown")
record AcquiredBlockRequest(
    @Size(min = 1, max = 200) @Schema(description = "Without them all of the title")
        @Nullable List<@NotNull @Valid EpisodesRequest> episodes,
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "[\"ALL\"]") List<@NotNull Media> media,
    @NotNull
        @Size(min = 1, max = 260)
        @Schema(examples = "[\"WORLD\"]", description = "Codes of territories and of trade regions")
        List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[\"TR\"]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"ALL\"]")
        List<@NotNull @LanguageTag String> languages,
    @Day @Schema(examples = "2020-01-01", description = "First day; null when there is none")
        @Nullable LocalDate from,
    @Day @Schema(examples = "2034-12-31", description = "Last day; null when there is none")
        @Nullable LocalDate to,
    @NotNull @Schema(examples = "true", description = "False when others may sell the same rights")
        Boolean exclusive,
    @Size(max = 100) @Nullable List<@NotNull @Valid HoldbackRequest> holdbacks) {

  /// @param field its name in the request, for the problem document
  AcquiredBlock block(Areas areas, String field) {
    AcquiredParts.requireOrder(from, to, field);
    return new AcquiredBlock(
        episodes == null
            ? null
            : AcquiredParts.each(episodes, field + ".episodes", EpisodesRequest::episodes),
        AcquiredParts.media(media),
        areas.territories(territories, excludedTerritories, field + "."),
        AcquiredParts.languages(languages, field + ".languages"),
        from,
        to,
        exclusive,
        holdbacks == null
            ? List.of()
            : AcquiredParts.each(
                holdbacks, field + ".holdbacks", (one, name) -> one.holdback(areas, name)));
  }
}
