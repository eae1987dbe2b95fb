package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The distributor as it speaks of itself.
@Schema(name = "LicensorRequest", description = "The distributor as it speaks of itself")
record LicensorRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Inter Medya") String name,
    @Size(max = 5000)
        @PlainText
        @Schema(examples = "Inter Medya is a distributor of film and television content.")
        @Nullable String about,
    @Valid @Nullable Contact contact,
    @Size(max = 2000) @PlainText @Schema(examples = "First set-up") @Nullable String reason) {

  @Schema(name = "MediaContact", description = "Whom newsrooms may ask")
  record Contact(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Paula Press") String name,
      @NotBlank @Email @Size(max = 254) @PlainText @Schema(examples = "press@distributor.example")
          String email) {}

  Profile profile() {
    return new Profile(
        name.strip(),
        about == null || about.isBlank() ? null : about.strip(),
        contact == null ? null : new Profile.Contact(contact.name().strip(), contact.email()));
  }
}
