package io.dealstream.announcement.view.spokesperson;

import io.dealstream.announcement.domain.spokesperson.Profile;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody who is quoted.
///
/// @param roles by BCP 47 tag
/// @param retired true when the person is quoted no longer
@Schema(name = "Spokesperson", description = "Somebody who is quoted")
public record SpokespersonItem(
    UUID id,
    @Schema(examples = "Can Okan") String name,
    @Schema(examples = "Inter Medya") @Nullable String organization,
    @Schema(examples = "{\"en\": \"Founder and CEO\"}") Map<String, String> roles,
    boolean retired,
    int version) {
  static SpokespersonItem of(UUID id, Profile profile, boolean retired, int version) {
    return new SpokespersonItem(
        id, profile.name(), profile.organization(), profile.roles(), retired, version);
  }
}
