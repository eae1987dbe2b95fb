package io.dealstream.announcement.domain.webhook;

import io.dealstream.announcement.domain.webhook.Standing.Cause;
import java.net.URI;
import java.time.Instant;

/// What the press office, and the delivery itself, do with a webhook.
public sealed interface WebhookCommand {
  /// @param keyId which key of the installation its first secret follows from
  /// @param after position in the log; what follows it is sent
  record RegisterWebhook(Target target, String keyId, long after) implements WebhookCommand {}

  record MoveWebhook(URI url) implements WebhookCommand {}

  /// Issues another secret.
  ///
  /// @param formerUntil how long requests are signed with the former ones as well
  record IssueSecret(String keyId, Instant at, Instant formerUntil) implements WebhookCommand {}

  record SuspendWebhook(Cause cause, String detail) implements WebhookCommand {}

  record ResumeWebhook() implements WebhookCommand {}

  /// Sends again what follows a position of the log.
  record ReplayAnnouncements(long after) implements WebhookCommand {}

  record RemoveWebhook() implements WebhookCommand {}
}
