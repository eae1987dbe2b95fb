package io.dealstream.announcement.domain.webhook;

import io.dealstream.announcement.domain.webhook.Standing.Cause;
import java.net.URI;
import java.util.List;

/// What happened to a webhook, as the log keeps it. No secret is in any of them.
public sealed interface WebhookEvent {
  record WebhookRegistered(Target target, SecretMark secret, Course course)
      implements WebhookEvent {}

  record WebhookMoved(URI url) implements WebhookEvent {}

  /// @param secrets all that are valid now, the newest last
  record SecretIssued(List<SecretMark> secrets) implements WebhookEvent {
    public SecretIssued {
      secrets = List.copyOf(secrets);
    }
  }

  record WebhookSuspended(Cause cause, String detail) implements WebhookEvent {}

  record WebhookResumed() implements WebhookEvent {}

  record ReplayBegun(Course course) implements WebhookEvent {}

  record WebhookRemoved() implements WebhookEvent {}
}
