package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookDecider;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends commands to webhooks that are there.
@ApplicationScoped
class WebhookCommands {
  private static final String WEBHOOK = "webhook";

  private final CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks;
  private final Requests requests;

  WebhookCommands(
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks, Requests requests) {
    this.webhooks = webhooks;
    this.requests = requests;
  }

  /// The answer to a command that happened.
  ///
  /// @param request by which a repetition is told from another command
  Response changed(UUID id, WebhookCommand command, @Nullable String reason, Object request) {
    return Answers.changed(WEBHOOK, done(id, command, reason, request));
  }

  /// The outcome of a command that happened.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 also when the webhook was removed
  Outcome.Done done(UUID id, WebhookCommand command, @Nullable String reason, Object request) {
    Outcome outcome = webhooks.handle(id, command, requests.context(reason, request));
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(WebhookDecider.WEBHOOK_REMOVED)) {
      throw Problems.missing(WEBHOOK, id);
    }
    return Answers.done(WEBHOOK, outcome);
  }
}
