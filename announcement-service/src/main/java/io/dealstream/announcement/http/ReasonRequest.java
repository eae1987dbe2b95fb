package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why, in the caller's words.
@Schema(name = "ReasonRequest", description = "Why, in the caller's words")
record ReasonRequest(
    @Size(max = 2000) @PlainText @Schema(examples = "Approved by sales") @Nullable String reason) {}
