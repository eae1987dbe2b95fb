package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which licenses get a release of their own.
@Schema(name = "SplitRequest", description = "Which licenses get a release of their own, by deal")
record SplitRequest(
    @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> dealIds,
    @Size(max = 2000) @PlainText @Schema(examples = "Israel goes out later")
        @Nullable String reason) {}
