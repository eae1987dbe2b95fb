package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// In which way the rows of a checked file are taken.
@Schema(name = "CommitRequest", description = "In which way the rows of a checked file are taken")
public record CommitRequest(
    @Schema(
            examples = "false",
            description =
                "Record licenses that clash as in conflict, as contracts that were signed on paper")
        @Nullable Boolean acknowledgeConflicts,
    @Schema(
            examples = "false",
            description = "Record licenses of rights that others hold; they displace the holds")
        @Nullable Boolean acknowledgeHolds,
    @Schema(
            examples = "false",
            description = "Record licenses of rights that the licensor has not acquired")
        @Nullable Boolean acknowledgeGaps,
    @Size(max = 2000)
        @PlainText
        @Schema(
            examples = "The book of licenses until 2025",
            description = "Needed to acknowledge conflicts, holds or gaps")
        @Nullable String reason) {

  Acknowledges acknowledges() {
    return new Acknowledges(
        Boolean.TRUE.equals(acknowledgeConflicts),
        Boolean.TRUE.equals(acknowledgeHolds),
        Boolean.TRUE.equals(acknowledgeGaps));
  }
}
