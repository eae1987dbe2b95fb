package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// In which role somebody approves which of the texts.
///
/// @param role one of the caller's
@Schema(name = "ApprovalRequest", description = "In which role somebody approves which texts")
record ApprovalRequest(
    @NotEmpty @Size(max = 50) @Schema(examples = "[\"en\",\"es\",\"tr\"]")
        List<@NotBlank @Size(max = 35) @PlainText String> languages,
    @NotNull @Size(max = 50) @PlainText @Schema(examples = "legal") String role,
    @Size(max = 2000) @PlainText @Schema(examples = "Read with the licensee")
        @Nullable String reason) {}
