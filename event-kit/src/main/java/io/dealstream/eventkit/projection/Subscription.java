package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.LoopThread;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop of one subscriber: polls its topics, checks every record, brings it into effect. Of all
/// instances each partition belongs to one, and a fence in the database holds even when two believe
/// that they own it.
public final class Subscription<E> implements Loop {
  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

  private final Subscriber<E> subscriber;
  private final SubscriptionSettings<E> settings;
  private final LoopThread thread;
  private final AtomicReference<@Nullable CompletableFuture<Void>> rebuild =
      new AtomicReference<>();
  private final LongAdder applied = new LongAdder();
  private final LongAdder duplicates = new LongAdder();
  private final LongAdder gaps = new LongAdder();
  private volatile @Nullable String broken = "starting";
  private volatile Map<TopicPartition, Intake.Stop> stopped = Map.of();
  private volatile Lag lag = new Lag(0, 0);

  /// @param records that stand in the topics but are not yet applied
  /// @param seconds since the last applied event was recorded; 0 when nothing waits
  public record Lag(long records, double seconds) {}

  /// @param applied records brought into effect by this instance
  /// @param duplicates records dropped because they were applied before
  /// @param gaps times that records were found missing
  public record Counts(long applied, long duplicates, long gaps) {}

  public Subscription(Subscriber<E> subscriber, SubscriptionSettings<E> settings) {
    this.subscriber = subscriber;
    this.settings = settings;
    this.thread = new LoopThread(subscriber.name(), new Life());
  }

  @Override
  public String name() {
    return subscriber.name();
  }

  @Override
  public void start() {
    thread.start();
  }

  public Counts counts() {
    return new Counts(applied.sum(), duplicates.sum(), gaps.sum());
  }

  public Lag lag() {
    return lag;
  }

  /// The partitions that stand still, with the reason.
  public Map<String, String> stopped() {
    return stopped.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().toString(),
                e -> "offset " + e.getValue().offset() + ": " + e.getValue().why()));
  }

  /// True for a projection; a reaction is never repeated.
  public boolean rebuildable() {
    return subscriber instanceof Subscriber.Projection<E>;
  }

  /// Empties the read model and fills it again from the first event. The future completes when it
  /// is empty; [#lag()] tells when it is full.
  ///
  /// @throws IllegalStateException when the subscriber is a reaction: those never repeat
  public CompletableFuture<Void> rebuild() {
    if (!rebuildable()) {
      throw new IllegalStateException(name() + " is no projection");
    }
    CompletableFuture<Void> done = new CompletableFuture<>();
    CompletableFuture<Void> earlier = rebuild.compareAndExchange(null, done);
    return earlier == null ? done : earlier;
  }

  @Override
  public Health health() {
    String why = broken;
    if (why != null) {
      return new Health(false, why);
    }
    return stopped.isEmpty()
        ? new Health(thread.alive(), "reading")
        : new Health(false, "stopped: " + stopped());
  }

  @Override
  public void close() {
    thread.close();
    CompletableFuture<Void> asked = rebuild.getAndSet(null);
    if (asked != null) {
      asked.completeExceptionally(new IllegalStateException(name() + " was closed before"));
    }
  }

  private final class Life implements LoopThread.Session {
    @Override
    public void run(Runnable worked) throws Exception {
      stopped = Map.of();
      try (SubscriptionSession<E> session = new SubscriptionSession<>(subscriber, settings)) {
        session.join();
        while (thread.open()) {
          rebuildWhenAsked(session);
          SubscriptionSession.Round round = session.round();
          applied.add(round.applied());
          duplicates.add(round.duplicates());
          round.stops().forEach(this::stopped);
          stopped = session.stopped();
          lag = session.lag();
          broken = null;
          worked.run();
        }
      }
    }

    @Override
    public void broke(Exception why) {
      broken = why.getClass().getSimpleName() + ": " + why.getMessage();
    }

    private void stopped(TopicPartition partition, Intake.Stop stop) {
      if (stop.gap()) {
        gaps.increment();
      }
      LOG.atError()
          .addKeyValue("subscriber", name())
          .addKeyValue("partition", partition)
          .addKeyValue("offset", stop.offset())
          .addKeyValue("why", stop.why())
          .log("partition stopped");
    }

    private void rebuildWhenAsked(SubscriptionSession<E> session) throws SQLException {
      CompletableFuture<Void> asked = rebuild.get();
      if (asked != null && subscriber instanceof Subscriber.Projection<E> projection) {
        session.restart(projection);
        stopped = session.stopped();
        lag = session.lag();
        rebuild.set(null);
        asked.complete(null);
      }
    }
  }
}
