package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.spokesperson.Profile;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody said, who it is, and whether it may be used. The speaker is named here or is a
/// registered spokesperson, who is introduced as registered, in the quote's language.
///
/// @param consent whether the speaker agrees that it is used
@Schema(name = "QuoteRequest", description = "What somebody said, word for word")
record QuoteRequest(
    @Size(max = 300) @PlainText @Schema(examples = "Paula Press") @Nullable String speaker,
    @Schema(description = "Instead of speaker, role and organization")
        @Nullable UUID spokespersonId,
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

  /// @param registered finds a spokesperson
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless exactly one speaker is named
  Quote quote(UUID id, Function<UUID, Profile> registered) {
    String named = stripped(speaker);
    if (spokespersonId == null) {
      if (named == null) {
        throw Problems.malformed("speaker", "must be there when there is no spokespersonId");
      }
      return quote(id, named, stripped(role), stripped(organization));
    }
    if (named != null || role != null || organization != null) {
      throw Problems.malformed(
          "spokespersonId", "must stand without speaker, role and organization");
    }
    Profile profile = registered.apply(spokespersonId);
    return quote(id, profile.name(), profile.roles().get(language), profile.organization());
  }

  private Quote quote(UUID id, String who, @Nullable String what, @Nullable String of) {
    return new Quote(id, who, what, of, language, consent, text.strip());
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
