package io.dealstream.announcement.domain.webhook;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.webhook.Webhook.NotRegistered;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import io.dealstream.announcement.domain.webhook.Webhook.Removed;
import io.dealstream.announcement.domain.webhook.WebhookCommand.IssueSecret;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RegisterWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.announcement.domain.webhook.WebhookEvent.ReplayBegun;
import io.dealstream.announcement.domain.webhook.WebhookEvent.SecretIssued;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookMoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRegistered;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRemoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookResumed;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookSuspended;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// The rules of webhooks.
public final class WebhookDecider implements Decider<WebhookCommand, Webhook, WebhookEvent> {
  public static final String WEBHOOK_REGISTERED = "WEBHOOK_REGISTERED";
  public static final String WEBHOOK_REMOVED = "WEBHOOK_REMOVED";
  public static final String TOO_MANY_SECRETS = "TOO_MANY_SECRETS";

  /// Each valid secret is one more signature in every request.
  private static final int MOST_SECRETS = 5;

  @Override
  public Webhook initial() {
    return new NotRegistered();
  }

  @Override
  public Decision<WebhookEvent> decide(Webhook state, WebhookCommand command) {
    return switch (state) {
      case NotRegistered() -> decideFirst(command);
      case Registered webhook -> decide(webhook, command);
      case Removed() ->
          command instanceof RemoveWebhook
              ? alreadySo()
              : reject(WEBHOOK_REMOVED, "the webhook was removed");
    };
  }

  private static Decision<WebhookEvent> decideFirst(WebhookCommand command) {
    return command instanceof RegisterWebhook(Target target, String keyId, long after)
        ? accept(
            new WebhookRegistered(target, new SecretMark(1, keyId, null), new Course(1, after)))
        : reject(WEBHOOK_REMOVED, "there is no such webhook");
  }

  private static Decision<WebhookEvent> decide(Registered webhook, WebhookCommand command) {
    return switch (command) {
      case RegisterWebhook again -> reject(WEBHOOK_REGISTERED, "the webhook is registered already");
      case MoveWebhook(URI url) ->
          webhook.target().url().equals(url) ? alreadySo() : accept(new WebhookMoved(url));
      case IssueSecret issue -> issue(webhook, issue);
      case SuspendWebhook(var cause, var detail) ->
          webhook.isActive() ? accept(new WebhookSuspended(cause, detail)) : alreadySo();
      case ResumeWebhook() -> webhook.isActive() ? alreadySo() : accept(new WebhookResumed());
      case ReplayAnnouncements(long after) ->
          accept(new ReplayBegun(new Course(webhook.course().number() + 1, after)));
      case RemoveWebhook() -> accept(new WebhookRemoved());
    };
  }

  private static Decision<WebhookEvent> issue(Registered webhook, IssueSecret issue) {
    List<SecretMark> secrets =
        new ArrayList<>(
            webhook.secrets().stream()
                .map(former -> former.endingBy(issue.formerUntil()))
                .filter(former -> former.isValid(issue.at()))
                .toList());
    if (secrets.size() >= MOST_SECRETS) {
      return reject(
          TOO_MANY_SECRETS, MOST_SECRETS + " secrets are valid; let the former ones end first");
    }
    secrets.add(new SecretMark(webhook.newest().generation() + 1, issue.keyId(), null));
    return accept(new SecretIssued(secrets));
  }

  @Override
  public Webhook evolve(Webhook state, WebhookEvent event) {
    return switch (event) {
      case WebhookRegistered(Target target, SecretMark secret, Course course) ->
          new Registered(target, List.of(secret), new Standing.Active(), course);
      case WebhookMoved(URI url) -> of(state).with(of(state).target().at(url));
      case SecretIssued(List<SecretMark> secrets) -> of(state).with(secrets);
      case WebhookSuspended(var cause, var detail) ->
          of(state).with(new Standing.Suspended(cause, detail));
      case WebhookResumed() -> of(state).with(new Standing.Active());
      case ReplayBegun(Course course) -> of(state).with(course);
      case WebhookRemoved() -> new Removed();
    };
  }

  private static Registered of(Webhook state) {
    return switch (state) {
      case Registered webhook -> webhook;
      case NotRegistered none -> throw new IllegalStateException("nothing was registered");
      case Removed gone -> throw new IllegalStateException("the webhook was removed");
    };
  }
}
