package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a release: what, when, who, why.
///
/// @param id of the event, by which proofs name it
/// @param facts the event as the log keeps it
@Schema(name = "ReleaseHistoryEntry", description = "What happened, when, by whom and why")
public record HistoryEntry(
    UUID id,
    int version,
    long position,
    @Schema(examples = "LicenseIncluded") String event,
    Instant at,
    @Schema(examples = "paula.press") String actor,
    @Schema(examples = "Approved by phone") @Nullable String reason,
    @Schema(examples = "01970000-0000-7000-8000-000000000009") String correlationId,
    @Schema(
            implementation = Object.class,
            examples = "{\"license\":{\"dealId\":\"01970000-0000-7000-8000-000000000004\"}}")
        ReleaseEvent facts) {

  static HistoryEntry of(Happened<ReleaseEvent> happened) {
    var recorded = happened.recorded();
    return new HistoryEntry(
        recorded.id(),
        recorded.version(),
        recorded.position(),
        happened.event().getClass().getSimpleName(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason(),
        recorded.metadata().correlationId(),
        happened.event());
  }
}
