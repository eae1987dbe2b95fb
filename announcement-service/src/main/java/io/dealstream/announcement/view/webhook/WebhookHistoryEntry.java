package io.dealstream.announcement.view.webhook;

import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a webhook: what, when, who, why.
///
/// @param facts the event as the log keeps it; no secret is in it
@Schema(name = "WebhookHistoryEntry", description = "What happened, when, by whom and why")
record WebhookHistoryEntry(
    int version,
    @Schema(examples = "WebhookSuspended") String event,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant at,
    @Schema(examples = "paula.press") String actor,
    @Schema(examples = "They move their server") @Nullable String reason,
    @Schema(
            implementation = Object.class,
            examples = "{\"cause\":\"GONE\",\"detail\":\"the receiver answered 410: it is gone\"}")
        WebhookEvent facts) {

  static WebhookHistoryEntry of(Happened<WebhookEvent> happened) {
    var recorded = happened.recorded();
    return new WebhookHistoryEntry(
        recorded.version(),
        happened.event().getClass().getSimpleName(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason(),
        happened.event());
  }
}
