package io.dealstream.deal.http;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A later last day for a signed license.
@Schema(name = "ExtensionRequest", description = "A later last day for a signed license")
record ExtensionRequest(
    @NotNull @Schema(examples = "2026-09-01", description = "First day on which it holds") @Day
        LocalDate effectiveOn,
    @NotNull @Day @Schema(examples = "2029-06-30", description = "Last day, included") LocalDate to,
    @Size(max = 200) @Schema(examples = "[]", description = "Deals that it will clash with")
        @Nullable List<@NotNull UUID> acknowledgedConflicts,
    @Size(max = 200) @Schema(examples = "[]", description = "First holds of others in its way")
        @Nullable List<@NotNull UUID> acknowledgedHolds,
    @Schema(
            examples = "false",
            description = "That the licensor has not acquired all of these rights, when it is so")
        @Nullable Boolean acknowledgedGaps,
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Agreed by letter") String reason) {

  Acknowledged acknowledged() {
    return Acknowledgment.of(acknowledgedConflicts, acknowledgedHolds);
  }

  ExtendLicense command(CoverCheck cover) {
    return new ExtendLicense(
        effectiveOn, to, acknowledged(), cover.acknowledged(Acknowledgment.of(acknowledgedGaps)));
  }
}
