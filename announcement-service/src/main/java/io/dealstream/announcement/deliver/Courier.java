package io.dealstream.announcement.deliver;

import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.publish.Notice;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.RecordedEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one webhook what waits for it, one announcement after the other: the next one goes only
/// when the one before was taken. One that is not taken is put off, and holds up this webhook
/// alone.
public final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final String ACTOR = "webhook-delivery";

  private final Courses courses;
  private final AnnouncementLog log;
  private final CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks;
  private final Dispatch dispatch;
  private final Backoff backoff;
  private final Clock clock;
  private final LongAdder delivered = new LongAdder();
  private final LongAdder failures = new LongAdder();

  public Courier(
      Courses courses,
      AnnouncementLog log,
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks,
      Dispatch dispatch,
      Backoff backoff,
      Clock clock) {
    this.courses = courses;
    this.log = log;
    this.webhooks = webhooks;
    this.dispatch = dispatch;
    this.backoff = backoff;
    this.clock = clock;
  }

  /// How many announcements this instance has delivered.
  long delivered() {
    return delivered.sum();
  }

  /// How many tries of this instance failed.
  long failures() {
    return failures.sum();
  }

  /// Sends until nothing waits, one is not taken, or the courier is not wanted any more.
  void walk(Claim claim, BooleanSupplier open) throws SQLException {
    try {
      Optional<Claim> at = Optional.of(claim);
      while (at.isPresent() && open.getAsBoolean()) {
        at = tryStep(at.get(), open);
      }
    } finally {
      // An interrupted thread reaches no database.
      boolean interrupted = Thread.interrupted();
      courses.release(claim);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// What breaks on our side holds up this webhook only, and is tried again.
  private Optional<Claim> tryStep(Claim claim, BooleanSupplier open) throws SQLException {
    try {
      return step(claim, open);
    } catch (RuntimeException e) {
      LOG.atError().addKeyValue("webhook", claim.webhookId()).setCause(e).log("delivery broke");
      failures.increment();
      Duration wait = backoff.pause(claim.failures(), Optional.empty());
      courses.putOff(claim, "something broke on our side; it is logged", clock.instant(), wait);
      return Optional.empty();
    }
  }

  /// @return where it goes on; nothing when it does not
  private Optional<Claim> step(Claim claim, BooleanSupplier open) throws SQLException {
    Loaded<Webhook> loaded = webhooks.load(claim.webhookId());
    if (!(loaded.state() instanceof Registered webhook)
        || !webhook.isActive()
        || webhook.course().number() != claim.course()) {
      return Optional.empty();
    }
    Optional<RecordedEvent> next = log.after(claim.delivered());
    if (next.isEmpty()) {
      return Optional.empty();
    }
    long position = next.get().position();
    Optional<Notice> notice = Notice.of(next.get(), webhook.target());
    if (notice.isEmpty()) {
      return moveOn(claim, position, null);
    }
    Message message = Message.of(notice.get(), claim, position);
    return switch (dispatch.send(message, claim, webhook, clock.instant())) {
      case Answer.Taken() -> taken(claim, position);
      case Answer.Gone() ->
          suspend(
              claim,
              loaded.version(),
              new SuspendWebhook(Cause.GONE, "the receiver answered 410: it is gone"));
      case Answer.Failed failed when open.getAsBoolean() -> failed(claim, loaded.version(), failed);
      // Cut off by our own end: that says nothing of the receiver.
      case Answer.Failed cutOff -> Optional.empty();
    };
  }

  private Optional<Claim> taken(Claim claim, long position) throws SQLException {
    delivered.increment();
    return moveOn(claim, position, clock.instant());
  }

  private Optional<Claim> moveOn(Claim claim, long position, @Nullable Instant succeeded)
      throws SQLException {
    return courses.moveOn(claim, position, succeeded, clock.instant())
        ? Optional.of(succeeded == null ? claim.past(position) : claim.at(position))
        : Optional.empty();
  }

  private Optional<Claim> failed(Claim claim, int version, Answer.Failed failed)
      throws SQLException {
    failures.increment();
    Instant now = clock.instant();
    Duration wait = backoff.pause(claim.failures(), failed.asked());
    if (!courses.putOff(claim, failed.why(), now, wait)) {
      return Optional.empty(); // somebody else delivered it, or it was set back
    }
    LOG.atWarn()
        .addKeyValue("webhook", claim.webhookId())
        .addKeyValue("failures", claim.failures() + 1)
        .addKeyValue("again-in", wait)
        .addKeyValue("why", failed.why())
        .log("announcement not delivered");
    Instant since = claim.failingSince();
    return since != null && !now.isBefore(since.plus(backoff.givesUpAfter()))
        ? suspend(
            claim,
            version,
            new SuspendWebhook(
                Cause.FAILING, "nothing was taken since " + since + ": " + failed.why()))
        : Optional.empty();
  }

  /// Whoever moved, resumed or replayed it while the request was under way has the last word: the
  /// answer says nothing of how the webhook is now.
  ///
  /// @param version of the webhook when the request went out
  private Optional<Claim> suspend(Claim claim, int version, SuspendWebhook suspension) {
    Metadata metadata = new Metadata(ACTOR, null, CommandHandler.newId().toString(), null, null);
    UUID id = claim.webhookId();
    CommandContext context = new CommandContext(metadata, Optional.of(version), Optional.empty());
    Outcome outcome = webhooks.handle(id, suspension, context);
    if (outcome instanceof Outcome.Stale) {
      LOG.atInfo().addKeyValue("webhook", id).log("changed meanwhile");
      return Optional.empty();
    }
    outcome
        .refusal("webhook " + id)
        .ifPresent(why -> LOG.atInfo().addKeyValue("webhook", id).log("removed meanwhile"));
    LOG.atError()
        .addKeyValue("webhook", id)
        .addKeyValue("cause", suspension.cause())
        .log("webhook suspended: nothing is sent until somebody resumes it");
    return Optional.empty();
  }
}
