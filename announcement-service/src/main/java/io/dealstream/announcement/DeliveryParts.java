package io.dealstream.announcement;

import io.dealstream.announcement.deliver.AnnouncementLog;
import io.dealstream.announcement.deliver.Backoff;
import io.dealstream.announcement.deliver.Courier;
import io.dealstream.announcement.deliver.CourseRows;
import io.dealstream.announcement.deliver.Courses;
import io.dealstream.announcement.deliver.DeliveryLoop;
import io.dealstream.announcement.deliver.Dispatch;
import io.dealstream.announcement.deliver.Gate;
import io.dealstream.announcement.deliver.HttpPost;
import io.dealstream.announcement.deliver.Names;
import io.dealstream.announcement.deliver.SigningKeys;
import io.dealstream.announcement.deliver.Waiting;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookDecider;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.domain.webhook.WebhookEventTypes;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLSocketFactory;
import javax.sql.DataSource;

/// The parts of the delivery to webhooks, put together.
final class DeliveryParts {
  private static final Duration LONGEST_ASKED_PAUSE = Duration.ofDays(1);

  @Produces
  @Singleton
  CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks(
      EventStore store, WebhookSettings settings) {
    return new CommandHandler<>(
        store,
        WebhookEventTypes.STREAM,
        new WebhookDecider(),
        WebhookEventTypes.TYPES,
        new CourseRows(settings.most()));
  }

  @Produces
  @Singleton
  SigningKeys keys(WebhookSettings settings) {
    return new SigningKeys(settings.key(), settings.formerKey());
  }

  @Produces
  @Singleton
  Gate gate(WebhookSettings settings) {
    return new Gate(Names.ofSystem(), settings.allowPrivateAddresses(), settings.allowHttp());
  }

  @Produces
  @Singleton
  AnnouncementLog announcements(DataSource pool, EventStore store) {
    return new AnnouncementLog(pool, store);
  }

  @Produces
  @Singleton
  Waiting waiting(DataSource pool) {
    return new Waiting(pool);
  }

  @Produces
  @Singleton
  HttpPost post(WebhookSettings settings) {
    return new HttpPost(
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        new HttpPost.Limits(settings.connectLimit(), settings.answerLimit()));
  }

  void close(@Disposes HttpPost post) {
    post.close();
  }

  @Produces
  @Singleton
  DeliveryLoop delivery(
      WebhookSettings settings,
      DataSource pool,
      AnnouncementLog log,
      Waiting waiting,
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks,
      Gate gate,
      SigningKeys keys,
      HttpPost post,
      MeterRegistry meters) {
    Courses courses = new Courses(pool);
    Clock clock = Clock.systemUTC();
    Courier courier =
        new Courier(
            courses, log, webhooks, new Dispatch(gate, keys, post), backoff(settings), clock);
    DeliveryLoop loop = new DeliveryLoop(courses, courier, waiting, clock);
    DeliveryMeters.register(meters, loop);
    return loop;
  }

  private static Backoff backoff(WebhookSettings settings) {
    return new Backoff(
        settings.firstPause(),
        settings.longestPause(),
        LONGEST_ASKED_PAUSE,
        settings.givesUpAfter(),
        () -> ThreadLocalRandom.current().nextDouble());
  }
}
