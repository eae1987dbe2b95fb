package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.licensor.Boilerplate;
import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The distributor as it speaks of itself.
@Schema(name = "LicensorRequest", description = "The distributor as it speaks of itself")
record LicensorRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Inter Medya") String name,
    @Size(max = 100) @Nullable List<@NotNull @Valid BoilerplateRequest> boilerplates,
    @Valid @Nullable Contact contact,
    @Size(max = 2000) @PlainText @Schema(examples = "First set-up") @Nullable String reason) {

  @Schema(name = "MediaContact", description = "Whom newsrooms may ask")
  record Contact(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Paula Press") String name,
      @NotBlank @Email @Size(max = 254) @PlainText @Schema(examples = "press@distributor.example")
          String email) {}

  /// @param from the first day on which it holds; null when it held before all others
  @Schema(name = "Boilerplate", description = "What closes releases of a language from a day on")
  record BoilerplateRequest(
      @NotBlank @Size(max = 35) @PlainText @Schema(examples = "en") String language,
      @Schema(examples = "2026-01-01") @Nullable LocalDate from,
      @NotBlank
          @Size(max = 5000)
          @PlainText
          @Schema(examples = "Inter Medya is a distributor of film and television content.")
          String text) {}

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when two boilerplates begin at once
  Profile profile() {
    List<Boilerplate> texts =
        boilerplates == null
            ? List.of()
            : boilerplates.stream()
                .map(one -> new Boilerplate(one.language(), one.from(), one.text().strip()))
                .toList();
    if (texts.stream().map(one -> one.language() + one.from()).distinct().count() < texts.size()) {
      throw Problems.malformed("boilerplates", "must have one text for a language and a day");
    }
    return new Profile(
        name.strip(),
        texts,
        contact == null ? null : new Profile.Contact(contact.name().strip(), contact.email()));
  }
}
