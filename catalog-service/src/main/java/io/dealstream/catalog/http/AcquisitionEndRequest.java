package io.dealstream.catalog.http;

import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When acquired rights go back, and why.
@Schema(name = "AcquisitionEndRequest", description = "When acquired rights go back, and why")
record AcquisitionEndRequest(
    @NotNull @Day @Schema(examples = "2027-01-01", description = "First day without the rights")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 5000) @PlainText @Schema(examples = "The producer took them back")
        String reason) {}
