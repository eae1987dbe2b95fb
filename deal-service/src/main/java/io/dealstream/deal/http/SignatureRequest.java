package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// On which day the contract was signed.
@Schema(name = "SignatureRequest", description = "On which day the contract was signed")
record SignatureRequest(
    @NotNull @PastOrPresent @Day @Schema(examples = "2026-03-02") LocalDate signedOn,
    @Size(max = 200)
        @Schema(
            examples = "[]",
            description =
                "Deals that it clashes with: a contract that was signed on paper is a fact")
        @Nullable List<@NotNull UUID> acknowledgedConflicts,
    @Size(max = 200) @Schema(examples = "[]", description = "First holds of others in its way")
        @Nullable List<@NotNull UUID> acknowledgedHolds,
    @Schema(
            examples = "false",
            description = "That the licensor has not acquired all of these rights, when it is so")
        @Nullable Boolean acknowledgedGaps,
    @Size(max = 2000) @PlainText @Schema(examples = "Countersigned copy received")
        @Nullable String reason) {

  Acknowledged acknowledged() {
    return Acknowledgment.of(acknowledgedConflicts, acknowledgedHolds);
  }
}
