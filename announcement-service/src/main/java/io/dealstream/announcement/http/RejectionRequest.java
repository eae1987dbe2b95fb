package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a release is sent back; it must be said.
@Schema(name = "RejectionRequest", description = "Why the release is sent back")
record RejectionRequest(
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(examples = "The third paragraph says more than the contract")
        String reason) {}
