package io.dealstream.deal.http;

import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From which day, and why.
@Schema(name = "EffectiveRequest", description = "From which day, and why")
record EffectiveRequest(
    @NotNull @Schema(examples = "2026-09-01", description = "First day on which it holds") @Day
        LocalDate effectiveOn,
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Agreed by letter") String reason) {}
