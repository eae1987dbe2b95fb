package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// For which claims that no fact carries somebody answers, and why.
///
/// @param findings ids, as a check gives them
@Schema(name = "SignOffRequest", description = "For which claims somebody answers, and why")
record SignOffRequest(
    @NotEmpty @Size(max = 200) @Schema(examples = "[\"5f0c1a2b3c4d5e6f7a8b\"]")
        List<@NotNull @Size(max = 64) @PlainText String> findings,
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(examples = "Confirmed by the producer, e-mail of September 1")
        String reason) {}
