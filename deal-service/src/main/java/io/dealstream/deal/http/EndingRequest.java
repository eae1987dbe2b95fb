package io.dealstream.deal.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a negotiation ends; the one thing that everyone asks afterwards.
@Schema(name = "EndingRequest", description = "Why the negotiation ends")
record EndingRequest(
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "They bought another film")
        String reason) {}
