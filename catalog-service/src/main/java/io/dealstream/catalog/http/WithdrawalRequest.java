package io.dealstream.catalog.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why something is taken back.
@Schema(name = "WithdrawalRequest", description = "Why it is taken back")
record WithdrawalRequest(
    @NotBlank @Size(max = 5000) @PlainText @Schema(examples = "The channel measured another film")
        String reason) {}
