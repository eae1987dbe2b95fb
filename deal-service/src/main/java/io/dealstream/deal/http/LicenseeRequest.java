package io.dealstream.deal.http;

import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.Territory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A licensee as a caller describes it.
@Schema(name = "LicenseeRequest", description = "A licensee and why it is recorded")
record LicenseeRequest(
    @NotBlank
        @Size(max = 300)
        @PlainText
        @Schema(
            examples = "Canal 13",
            description = "Of a buyer that is not known by name: what is known of it")
        String name,
    @TerritoryCode
        @Pattern(regexp = "..", message = "must be one country")
        @Schema(examples = "CL", description = "Where it sits; unknown when left out")
        @Nullable String country,
    @Size(max = 100) @Schema(examples = "[\"Canal 13\"]")
        @Nullable List<@NotBlank @Size(max = 300) @PlainText String> channels,
    @Size(min = 1, max = 300) @PlainText @Schema(examples = "Grupo Imagen")
        @Nullable String parentGroup,
    @Schema(
            description =
                "False when it asked not to be named in public, or is not known by name; true when"
                    + " left out",
            examples = "true")
        @Nullable Boolean nameable,
    @Size(max = 2000) @PlainText @Schema(examples = "Met at the market") @Nullable String reason) {

  Profile profile() {
    return new Profile(
        name.strip(),
        country == null ? null : new Territory(country),
        channels == null ? List.of() : channels,
        parentGroup,
        nameable == null || nameable);
  }
}
