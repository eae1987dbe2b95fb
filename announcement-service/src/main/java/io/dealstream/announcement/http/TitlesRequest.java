package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Titles that a release tells of.
@Schema(name = "TitlesRequest", description = "Titles that a release tells of")
record TitlesRequest(
    @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> titleIds,
    @Size(max = 2000) @PlainText @Schema(examples = "Good results") @Nullable String reason) {}
