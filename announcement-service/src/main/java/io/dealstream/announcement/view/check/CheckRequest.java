package io.dealstream.announcement.view.check;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A text that is to be held against the facts of a release; without one the release is.
@Schema(name = "CheckRequest", description = "A text to check; without one the release is checked")
public record CheckRequest(
    @Size(max = 35) @PlainText @Schema(examples = "en") @Nullable String language,
    @Size(max = 100_000) @PlainText @Schema(examples = "Canal 13 will show the film in Chile.")
        @Nullable String text) {}
