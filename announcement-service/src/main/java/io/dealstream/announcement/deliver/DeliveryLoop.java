package io.dealstream.announcement.deliver;

import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.LoopThread;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop that looks again and again for webhooks for which something waits, and sends a courier
/// to each: a slow receiver holds up nobody else. Any number of instances share the webhooks.
public final class DeliveryLoop implements Loop {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
  private static final String NAME = "webhooks";
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  private final UUID instance = UUID.randomUUID();
  private final Courses courses;
  private final Courier courier;
  private final Waiting waiting;
  private final Clock clock;
  private final LoopThread thread = new LoopThread(NAME, new Life());
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
  private volatile @Nullable String broken = "starting";
  private volatile Waiting.Figures figures = Waiting.Figures.NONE;

  /// @param delivered announcements, by this instance since it started
  /// @param failures tries of this instance that did not succeed
  /// @param waiting how it stands with all webhooks, of whatever instance
  public record Counts(long delivered, long failures, Waiting.Figures waiting) {}

  public DeliveryLoop(Courses courses, Courier courier, Waiting waiting, Clock clock) {
    this.courses = courses;
    this.courier = courier;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() {
    thread.start();
  }

  public Counts counts() {
    return new Counts(courier.delivered(), courier.failures(), figures);
  }

  /// Ready also while single receivers fail or are suspended: that is not for this service to mend.
  @Override
  public Health health() {
    String why = broken;
    return why == null ? new Health(thread.alive(), figures.text()) : new Health(false, why);
  }

  @Override
  public void close() {
    closing.countDown();
    thread.close();
    couriers.shutdown();
    try {
      // Whoever waits for an answer may mark it: otherwise it is sent again.
      if (!couriers.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
        couriers.shutdownNow();
      }
    } catch (InterruptedException e) {
      couriers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /// Sends a courier to every webhook for which something waits.
  private void look() throws SQLException {
    for (Claim claim : courses.claim(instance, clock.instant())) {
      couriers.execute(() -> walk(claim));
    }
    figures = waiting.figures(clock.instant());
  }

  /// Without a database nothing can be marked: the claim ends in time, and somebody tries again.
  private void walk(Claim claim) {
    try {
      courier.walk(claim, thread::open);
    } catch (SQLException e) {
      LOG.atWarn().addKeyValue("webhook", claim.webhookId()).setCause(e).log("claim left behind");
    }
  }

  private final class Life implements LoopThread.Session {
    @Override
    public void run(Runnable worked) throws Exception {
      do {
        look();
        broken = null;
        worked.run();
      } while (!closing.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void broke(Exception why) {
      broken = Objects.requireNonNullElse(why.getMessage(), why.toString());
    }
  }
}
