package io.dealstream.announcement.http;

import io.dealstream.announcement.deliver.SigningKeys;
import io.dealstream.announcement.domain.webhook.SecretMark;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.domain.webhook.WebhookEvent.SecretIssued;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRegistered;
import io.dealstream.eventkit.CommandHandler.Happened;
import io.dealstream.eventkit.Outcome;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The one answer that holds a secret.
@Schema(name = "SecretReceipt", description = "The one answer that holds the secret: keep it")
record SecretReceipt(
    @Schema(examples = "01970000-0000-7000-8000-000000000009") UUID id,
    @Schema(examples = "1", description = "Version of the webhook, also in the ETag") int version,
    @Schema(examples = "42") long position,
    @Schema(
            examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
            description = "For Standard Webhooks; the key is what follows whsec_, in Base64")
        String secret) {

  /// The answer to the command that led to this version; the same whenever it is repeated.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the key is not configured any
  ///   more
  static SecretReceipt of(
      List<Happened<WebhookEvent>> history, Outcome.Done done, SigningKeys keys) {
    SecretMark mark = mark(history.get(done.version() - 1).event());
    String secret = keys.secretText(done.streamId(), mark).orElseThrow(SecretReceipt::keyMissing);
    return new SecretReceipt(done.streamId(), done.version(), done.position(), secret);
  }

  static RuntimeException keyMissing() {
    return Problems.refused(
        "WEBHOOK_KEY_MISSING", "no key for the secrets of webhooks is configured", Map.of());
  }

  Response created() {
    return Response.fromResponse(changed())
        .status(Response.Status.CREATED)
        .location(URI.create("/webhooks/" + id))
        .build();
  }

  Response changed() {
    return Response.fromResponse(Answers.found(version, this))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static SecretMark mark(WebhookEvent event) {
    return switch (event) {
      case WebhookRegistered registered -> registered.secret();
      case SecretIssued issued -> issued.secrets().getLast();
      case WebhookEvent.WebhookMoved other -> throw none(other);
      case WebhookEvent.WebhookSuspended other -> throw none(other);
      case WebhookEvent.WebhookResumed other -> throw none(other);
      case WebhookEvent.ReplayBegun other -> throw none(other);
      case WebhookEvent.WebhookRemoved other -> throw none(other);
    };
  }

  private static IllegalStateException none(WebhookEvent event) {
    return new IllegalStateException("no secret was issued by " + event);
  }
}
