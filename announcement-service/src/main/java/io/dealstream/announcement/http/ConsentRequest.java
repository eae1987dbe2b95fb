package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether the speaker agrees.
@Schema(name = "ConsentRequest", description = "Whether the speaker agrees that a quote is used")
record ConsentRequest(
    @NotNull @Schema(examples = "true") Boolean given,
    @Size(max = 2000) @PlainText @Schema(examples = "Agreed by e-mail") @Nullable String reason) {}
