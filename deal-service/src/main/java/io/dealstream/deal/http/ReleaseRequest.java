package io.dealstream.deal.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a hold is given up.
@Schema(name = "ReleaseRequest", description = "Why the hold is given up")
record ReleaseRequest(
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "They bought another film")
        String reason) {}
