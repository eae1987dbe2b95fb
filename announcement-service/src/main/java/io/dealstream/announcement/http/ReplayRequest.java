package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// From where on announcements are to be sent again: one of the two.
@Schema(name = "ReplayRequest", description = "From where on announcements are sent again")
record ReplayRequest(
    @Schema(
            examples = "2026-03-01T00:00:00Z",
            description = "All announcements of this moment and later ones")
        @Nullable Instant since,
    @Schema(
            examples = "01970000-0000-7000-8000-000000000004",
            description = "The first announcement of this release, and all that follow it")
        @Nullable UUID releaseId,
    @Size(max = 2000) @PlainText @Schema(examples = "Their server lost a day")
        @Nullable String reason) {

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless there is exactly one of the two
  ReplayRequest checked() {
    if ((since == null) == (releaseId == null)) {
      throw Problems.malformed("since", "or releaseId must be given, and not both");
    }
    return this;
  }
}
