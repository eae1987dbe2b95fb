package io.dealstream.announcement.deliver;

import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Target;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RegisterWebhook;
import io.dealstream.announcement.domain.webhook.WebhookDecider;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.domain.webhook.WebhookEventTypes;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import java.net.InetAddress;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.threeten.extra.MutableClock;

/// The delivery on a real database, with a clock that stands still unless it is moved and pauses
/// without chance.
final class Desk implements AutoCloseable {
  static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  static final Duration GIVES_UP_AFTER = Duration.ofDays(3);
  static final int MOST = 20;
  private static final Metadata PRESS = new Metadata("paula.press", null, "test", null, null);

  final OwnSchema schema;
  final MutableClock clock =
      MutableClock.of(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
  final PostgresEventStore store;
  final CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks;
  final AnnouncementLog log;
  final Courses courses;
  final Waiting waiting;
  final SigningKeys keys =
      new SigningKeys(Optional.of("a key of the installation, for tests"), Optional.empty());
  final HttpPost post =
      new HttpPost(
          (SSLSocketFactory) SSLSocketFactory.getDefault(),
          new HttpPost.Limits(Duration.ofSeconds(5), Duration.ofSeconds(5)));
  final Dispatch dispatch;
  final UUID instance = UUID.randomUUID();

  Desk() throws Exception {
    this(host -> List.of(InetAddress.getByName(host)), true);
  }

  Desk(Names names, boolean allowPrivateAddresses) throws Exception {
    schema = new OwnSchema();
    store = new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
    webhooks = handler();
    log = new AnnouncementLog(schema.pool(), store);
    courses = new Courses(schema.pool());
    waiting = new Waiting(schema.pool());
    dispatch = new Dispatch(new Gate(names, allowPrivateAddresses, true), keys, post);
  }

  /// Another instance's way to the same webhooks.
  CommandHandler<WebhookCommand, Webhook, WebhookEvent> handler() {
    return new CommandHandler<>(
        store,
        WebhookEventTypes.STREAM,
        new WebhookDecider(),
        WebhookEventTypes.TYPES,
        new CourseRows(MOST));
  }

  Courier courier() {
    Backoff backoff =
        new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Duration.ofDays(1), GIVES_UP_AFTER, () -> 1);
    return new Courier(courses, log, handler(), dispatch, backoff, clock);
  }

  UUID register(URI url) {
    return register(new Target(url, "A receiver", List.of(), EnumSet.allOf(Announcement.class)));
  }

  UUID register(Target target) {
    String keyId = keys.present().orElseThrow();
    Outcome outcome =
        webhooks.create(new RegisterWebhook(target, keyId, store.head()), CommandContext.of(PRESS));
    return switch (outcome) {
      case Outcome.Done done -> done.streamId();
      case Outcome other -> throw new IllegalStateException(other.toString());
    };
  }

  Outcome tell(UUID webhookId, WebhookCommand command) {
    return webhooks.handle(webhookId, command, CommandContext.of(PRESS));
  }

  Registered state(UUID webhookId) {
    return (Registered) webhooks.load(webhookId).state();
  }

  /// A release goes out, in English and Spanish; its headline is this.
  UUID announce(String headline) {
    UUID release = UUID.randomUUID();
    String text = "{\"language\":\"%s\",\"headline\":\"%s\",\"sections\":[]}";
    String texts =
        "{\"slug\":\"%1$s\",\"text\":%2$s},{\"slug\":\"%1$s-es\",\"text\":%3$s}"
            .formatted(release, text.formatted("en", headline), text.formatted("es", headline));
    append(
        release,
        0,
        "release.release-published.v2",
        "{\"texts\":[%s],\"titleIds\":[],\"dealIds\":[],\"publishedAt\":\"2026-03-01T12:00:00Z\"}"
            .formatted(texts));
    return release;
  }

  /// What a release said is out of date.
  void correct(UUID release) {
    append(
        release,
        1,
        "release.release-corrected.v1",
        "{\"correctedBy\":\"%s\",\"correctedAt\":\"2026-03-02T12:00:00Z\"}"
            .formatted(UUID.randomUUID()));
  }

  /// A release is taken back.
  void retract(UUID release) {
    append(
        release,
        2,
        "release.release-retracted.v1",
        "{\"retractedBy\":\"%s\",\"retractedAt\":\"2026-03-03T12:00:00Z\"}"
            .formatted(UUID.randomUUID()));
  }

  /// Something that nobody outside is told of.
  void draft() {
    append(
        UUID.randomUUID(),
        0,
        "release.draft-opened.v1",
        "{\"titleId\":\"" + UUID.randomUUID() + "\"}");
  }

  /// All couriers that there is work for, one after the other, until there is none now.
  void deliver() {
    try {
      for (List<Claim> claims = claim(); !claims.isEmpty(); claims = claim()) {
        for (Claim claim : claims) {
          courier().walk(claim, () -> true);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Claim> claim() throws SQLException {
    return courses.claim(instance, clock.instant());
  }

  Progress progress(UUID webhookId) throws SQLException {
    return waiting.from(webhookId, 1).getFirst();
  }

  private void append(UUID stream, int version, String type, String data) {
    store.append(
        new Append(
            "release",
            stream,
            version,
            List.of(new NewEvent(CommandHandler.newId(), type, data)),
            PRESS,
            Optional.empty()));
  }

  @Override
  public void close() throws SQLException {
    post.close();
    store.close();
    schema.close();
  }
}
