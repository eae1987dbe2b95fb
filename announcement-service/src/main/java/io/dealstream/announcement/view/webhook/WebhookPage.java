package io.dealstream.announcement.view.webhook;

import io.dealstream.announcement.deliver.Progress;
import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.SecretMark;
import io.dealstream.announcement.domain.webhook.Standing;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook as the press office sees it; its secrets are not shown.
///
/// @param suspension why nothing is sent; null when something is
/// @param waiting announcements that it has not been sent
/// @param failures of the one that is next
@Schema(name = "Webhook", description = "A webhook: where it leads, what waits, what went wrong")
record WebhookPage(
    UUID id,
    @Schema(examples = "https://newsroom.example/hooks/dealstream") URI url,
    @Schema(examples = "The Daily Example, culture desk") String description,
    @Schema(examples = "[\"en\", \"es\"]", description = "Empty: all") List<String> languages,
    @Schema(examples = "[\"RELEASE_PUBLISHED\"]") List<Announcement> announcements,
    boolean active,
    @Nullable Suspension suspension,
    List<Secret> secrets,
    @Schema(examples = "0") long waiting,
    @Schema(examples = "2026-03-01T12:00:00Z") @Nullable Instant waitingSince,
    @Schema(examples = "0") int failures,
    @Schema(examples = "2026-03-01T12:00:05Z") @Nullable Instant nextTryAt,
    @Schema(examples = "2026-03-01T12:00:01Z") @Nullable Instant lastSuccessAt,
    @Schema(examples = "2026-02-01T12:00:01Z") @Nullable Instant lastFailureAt,
    @Schema(examples = "the receiver answered 503") @Nullable String lastFailure,
    int version) {

  /// @param detail one sentence
  @Schema(name = "WebhookSuspension", description = "Why nothing is sent")
  record Suspension(
      @Schema(examples = "FAILING") Standing.Cause cause,
      @Schema(examples = "nothing was taken since 2026-02-26T12:00:00Z: no connection")
          String detail) {}

  /// @param until null for the newest
  @Schema(name = "WebhookSecret", description = "A valid secret, but not what it is")
  record Secret(
      @Schema(examples = "2") int generation,
      @Schema(examples = "2026-03-02T12:00:00Z") @Nullable Instant until) {
    static Secret of(SecretMark mark) {
      return new Secret(mark.generation(), mark.until());
    }
  }

  static WebhookPage of(Progress progress, Registered webhook, int version, Instant now) {
    return new WebhookPage(
        progress.webhookId(),
        webhook.target().url(),
        webhook.target().description(),
        webhook.target().languages(),
        List.copyOf(webhook.target().ordered()),
        webhook.isActive(),
        suspension(webhook.standing()),
        webhook.secrets().stream().filter(mark -> mark.isValid(now)).map(Secret::of).toList(),
        progress.waiting(),
        progress.waitingSince(),
        progress.failures(),
        progress.nextTryAt(),
        progress.lastSuccessAt(),
        progress.lastFailureAt(),
        progress.lastFailure(),
        version);
  }

  private static @Nullable Suspension suspension(Standing standing) {
    return switch (standing) {
      case Standing.Active() -> null;
      case Standing.Suspended(Standing.Cause cause, String detail) -> new Suspension(cause, detail);
    };
  }
}
