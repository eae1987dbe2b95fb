package io.dealstream.deal.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// With whom to negotiate, and about which titles.
@Schema(name = "OpenRequest", description = "With whom to negotiate, and about which titles")
record OpenRequest(
    @NotNull @Schema(examples = "01970000-0000-7000-8000-000000000002") UUID licenseeId,
    @NotNull
        @Size(min = 1, max = 100)
        @Schema(examples = "[\"01970000-0000-7000-8000-000000000003\"]")
        List<@NotNull UUID> titleIds,
    @Size(max = 2000) @PlainText @Schema(examples = "They asked for it at the market")
        @Nullable String reason) {}
