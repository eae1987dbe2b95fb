package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where announcements are to be sent from now on.
@Schema(name = "WebhookUrlRequest", description = "Where announcements are sent from now on")
record WebhookUrlRequest(
    @NotBlank
        @Size(max = WebhookUrls.LONGEST)
        @PlainText
        @Schema(examples = "https://newsroom.example/hooks/releases")
        String url,
    @Size(max = 2000) @PlainText @Schema(examples = "They moved") @Nullable String reason) {}
