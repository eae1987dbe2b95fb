package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.Award;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a title got with an award, as a caller reports it.
@Schema(name = "AwardRequest", description = "How far a title got with an award, and who says so")
record AwardRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Academy Awards") String name,
    @Size(max = 300) @PlainText @Schema(examples = "93rd") @Nullable String edition,
    @Size(max = 300) @PlainText @Schema(examples = "Best International Feature Film")
        @Nullable String category,
    @NotNull @Schema(examples = "SUBMITTED") AwardLevel level,
    @CountryCode @Schema(examples = "TR", description = "The country that entered the title")
        @Nullable String entryOf,
    @Size(max = 300)
        @PlainText
        @Schema(examples = "Aras Bulut İynemli", description = "When it is not the work")
        @Nullable String recipient,
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "The ministry's announcement")
        String source,
    @Size(max = 5000) @PlainText @Schema(examples = "Told by the producer")
        @Nullable String reason) {

  Award award() {
    return new Award(
        name.strip(),
        Words.orUnknown(edition),
        Words.orUnknown(category),
        level,
        entryOf == null ? null : new Territory(entryOf),
        Words.orUnknown(recipient),
        source.strip());
  }
}
