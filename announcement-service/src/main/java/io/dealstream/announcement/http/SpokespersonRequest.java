package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.spokesperson.Profile;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as releases say it.
@Schema(name = "SpokespersonRequest", description = "Who somebody is, as releases say it")
record SpokespersonRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Can Okan") String name,
    @Size(max = 300) @PlainText @Schema(examples = "Inter Medya") @Nullable String organization,
    @Size(max = 100) @Nullable List<@NotNull @Valid Role> roles,
    @Size(max = 2000) @PlainText @Schema(examples = "New in the company") @Nullable String reason) {

  @Schema(name = "SpokespersonRole", description = "What somebody is, in one language")
  record Role(
      @NotBlank @Size(max = 35) @PlainText @Schema(examples = "en") String language,
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Founder and CEO") String text) {}

  /// @param languages in which releases are written
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a language that is none of these
  ///   or stands there twice
  Profile profile(List<String> languages) {
    Map<String, String> texts = new HashMap<>();
    for (Role role : roles == null ? List.<Role>of() : roles) {
      if (!languages.contains(role.language())) {
        throw Problems.malformed(
            "roles.language", "must be one of " + String.join(", ", languages));
      }
      if (texts.put(role.language(), role.text().strip()) != null) {
        throw Problems.malformed("roles", "must have one text for a language");
      }
    }
    String of = organization == null || organization.isBlank() ? null : organization.strip();
    return new Profile(name.strip(), of, texts);
  }
}
