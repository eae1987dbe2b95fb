package io.dealstream.announcement.view.webhook;

import io.dealstream.announcement.deliver.Progress;
import io.dealstream.announcement.deliver.Waiting;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Puts together what the log says of a webhook, and how far its delivery is.
@ApplicationScoped
class WebhookPages {
  private final CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks;
  private final Waiting waiting;
  private final Clock clock;

  WebhookPages(
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks,
      Waiting waiting,
      Clock clock) {
    this.webhooks = webhooks;
    this.waiting = waiting;
    this.clock = clock;
  }

  Optional<WebhookPage> one(UUID id) {
    return rows(id, 1).stream()
        .filter(row -> row.webhookId().equals(id))
        .flatMap(this::page)
        .findFirst();
  }

  /// Those with this id and later ones.
  List<WebhookPage> from(UUID id, int limit) {
    return rows(id, limit).stream().flatMap(this::page).toList();
  }

  /// All that happened to it, also after its removal; nothing when it never was.
  List<WebhookHistoryEntry> history(UUID id) {
    return webhooks.history(id).stream().map(WebhookHistoryEntry::of).toList();
  }

  private List<Progress> rows(UUID from, int limit) {
    try {
      return waiting.from(from, limit);
    } catch (SQLException e) {
      throw new StoreUnavailable("the webhooks cannot be asked for", e);
    }
  }

  /// Nothing when it was removed a moment ago.
  private Stream<WebhookPage> page(Progress progress) {
    Loaded<Webhook> loaded = webhooks.load(progress.webhookId());
    return loaded.state() instanceof Registered webhook
        ? Stream.of(WebhookPage.of(progress, webhook, loaded.version(), clock.instant()))
        : Stream.empty();
  }
}
