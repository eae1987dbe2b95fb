package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.Holdback;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.vocabulary.Media;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Acquired rights that must rest, as a caller states them.
@Schema(name = "HoldbackRequest", description = "Acquired rights that may not be sold for a while")
record HoldbackRequest(
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "[\"SVOD\"]") List<@NotNull Media> media,
    @NotNull
        @Size(min = 1, max = 260)
        @Schema(examples = "[\"MX\"]", description = "Codes of territories and of trade regions")
        List<@NotNull @Size(max = 60) @PlainText String> territories,
    @Size(max = 260) @Schema(examples = "[]", description = "What of these is left out")
        @Nullable List<@NotNull @Size(max = 60) @PlainText String> excludedTerritories,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"ALL\"]")
        List<@NotNull @LanguageTag String> languages,
    @Day @Schema(examples = "2026-07-01", description = "First day; none: from the beginning")
        @Nullable LocalDate from,
    @Day @Schema(examples = "2026-12-31", description = "Last day; none: to the end")
        @Nullable LocalDate to) {

  /// @param field its name in the request, for the problem document
  Holdback holdback(Areas areas, String field) {
    AcquiredParts.requireOrder(from, to, field);
    return new Holdback(
        AcquiredParts.media(media),
        areas.territories(territories, excludedTerritories, field + "."),
        AcquiredParts.languages(languages, field + ".languages"),
        from,
        to);
  }
}
