package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Asks for another secret.
///
/// @param overlapHours how long requests are signed with the former ones as well; null is a day
@Schema(name = "SecretRequest", description = "Asks for another secret")
record SecretRequest(
    @Min(0)
        @Max(720)
        @Schema(
            examples = "24",
            description =
                "How long requests are signed with the former secret as well; 0: not at all")
        @Nullable Integer overlapHours,
    @Size(max = 2000) @PlainText @Schema(examples = "Once a year") @Nullable String reason) {
  private static final Duration USUAL = Duration.ofDays(1);

  Duration overlap() {
    return overlapHours == null ? USUAL : Duration.ofHours(overlapHours);
  }
}
