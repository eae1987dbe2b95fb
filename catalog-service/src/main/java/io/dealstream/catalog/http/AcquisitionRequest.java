package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.AcquiredRights;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rights that were acquired, as a caller states them.
@Schema(name = "AcquisitionRequest", description = "What was acquired for a title, from whom")
record AcquisitionRequest(
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "CJ ENM Türkiye") String from,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid AcquiredBlockRequest> blocks,
    @Size(max = 5000) @PlainText @Schema(examples = "Contract of March 3")
        @Nullable String reason) {

  AcquiredRights rights(Areas areas) {
    return new AcquiredRights(
        from.strip(),
        AcquiredParts.each(blocks, "blocks", (block, field) -> block.block(areas, field)));
  }
}
