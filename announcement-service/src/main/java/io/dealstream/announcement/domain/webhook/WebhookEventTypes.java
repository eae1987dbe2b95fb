package io.dealstream.announcement.domain.webhook;

import io.dealstream.announcement.domain.webhook.WebhookEvent.ReplayBegun;
import io.dealstream.announcement.domain.webhook.WebhookEvent.SecretIssued;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookMoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRegistered;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRemoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookResumed;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookSuspended;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of a webhook.
public final class WebhookEventTypes {
  /// Names the streams of webhooks in the log.
  public static final String STREAM = "webhook";

  public static final EventTypes<WebhookEvent> TYPES =
      EventTypes.of(WebhookEvent.class)
          .add("webhook.webhook-registered.v1", WebhookRegistered.class)
          .add("webhook.webhook-moved.v1", WebhookMoved.class)
          .add("webhook.secret-issued.v1", SecretIssued.class)
          .add("webhook.webhook-suspended.v1", WebhookSuspended.class)
          .add("webhook.webhook-resumed.v1", WebhookResumed.class)
          .add("webhook.replay-begun.v1", ReplayBegun.class)
          .add("webhook.webhook-removed.v1", WebhookRemoved.class)
          .build();

  private WebhookEventTypes() {}
}
