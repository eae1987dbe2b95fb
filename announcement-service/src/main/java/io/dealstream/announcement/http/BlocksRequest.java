package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The blocks that a release shall have, in their order.
@Schema(name = "BlocksRequest", description = "The blocks that a release shall have, in order")
record BlocksRequest(
    @NotEmpty
        @Size(max = 11)
        @Schema(examples = "[\"HEADLINE\",\"DATELINE\",\"LEAD\",\"QUOTE\",\"TERRITORIES\"]")
        List<@NotNull Block> blocks,
    @Size(max = 2000) @PlainText @Schema(examples = "The quote first") @Nullable String reason) {}
