package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The release whose content another takes over.
@Schema(name = "MergerRequest", description = "The release whose content this one takes over")
record MergerRequest(
    @NotNull UUID releaseId,
    @Size(max = 2000) @PlainText @Schema(examples = "One release for both")
        @Nullable String reason) {}
