package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody said, who it is, and whether it may be used.
///
/// @param consent whether the speaker agrees that it is used
@Schema(name = "QuoteRequest", description = "What somebody said, word for word")
record QuoteRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Paula Press") String speaker,
    @Size(max = 300) @PlainText @Schema(examples = "Head of Press") @Nullable String role,
    @Size(max = 300) @PlainText @Schema(examples = "Inter Medya") @Nullable String organization,
    @NotBlank @Size(max = 35) @PlainText @Schema(examples = "en") String language,
    @NotNull @Schema(examples = "true") Boolean consent,
    @NotBlank
        @Size(max = 5000)
        @PlainText
        @Schema(examples = "We are glad that this story finds its viewers in so many countries.")
        String text,
    @Size(max = 2000) @PlainText @Schema(examples = "Approved by phone") @Nullable String reason) {

  Quote quote(UUID id) {
    return new Quote(
        id,
        speaker.strip(),
        stripped(role),
        stripped(organization),
        language,
        consent,
        text.strip());
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
