package io.dealstream.deal.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Another end of a hold.
@Schema(name = "HoldEndRequest", description = "When the hold is to end, and why")
record HoldEndRequest(
    @NotNull @Future @Schema(examples = "2027-04-01T12:00:00Z", description = "Within two years")
        Instant until,
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "They asked for more time")
        String reason) {}
