package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a license is taken out of a draft; it must be said.
@Schema(name = "ExclusionRequest", description = "Why the license is taken out")
record ExclusionRequest(
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(examples = "The licensee wants to announce it first")
        String reason) {}
