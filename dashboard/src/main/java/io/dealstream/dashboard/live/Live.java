package io.dealstream.dashboard.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the topics in one thread, for all who want to know what happens.
@ApplicationScoped
public class Live {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final int KEPT = 4096;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Broker broker;
  private final MeterRegistry meters;
  private volatile Optional<Tail> tail = Optional.empty();
  private volatile Optional<String> stopped = Optional.empty();
  private volatile boolean stopping;
  private Optional<Thread> thread = Optional.empty();

  Live(Broker broker, MeterRegistry meters) {
    this.broker = broker;
    this.meters = meters;
  }

  void start(@Observes StartupEvent event) {
    Gauge.builder("dealstream.live.stopped", this, live -> live.stopped.isPresent() ? 1 : 0)
        .register(meters);
    if (broker.isSet()) {
      thread = Optional.of(Thread.ofPlatform().name("live").daemon().start(this::follow));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    tail.ifPresent(Tail::close);
    thread.ifPresent(Thread::interrupt);
  }

  /// The last events, newest first; nothing as long as the topics were not reached.
  public Optional<List<LiveEvent>> recent() {
    return tail.map(Tail::newestFirst);
  }

  /// The place behind them, from which on a page can follow.
  public String here() {
    return tail.map(Tail::now).map(start -> start.place().toString()).orElse("");
  }

  /// Where and why the stream ended for good: a person must act. Nothing as long as it goes on, or
  /// will by itself.
  public Optional<String> stopped() {
    return stopped;
  }

  Optional<Tail> tail() {
    return tail;
  }

  /// Goes on where it was after whatever the broker did.
  private void follow() {
    while (!stopping) {
      try (KafkaConsumer<String, byte[]> consumer = broker.consumer(Broker.STREAM)) {
        follow(consumer);
      } catch (WakeupException | InterruptException e) {
        return;
      } catch (KafkaException e) {
        LOG.atWarn().setCause(e).log("the topics cannot be read now");
        pause();
      } catch (RuntimeException e) {
        // No relay wrote it: its services stop at it, too. Or it is our own fault.
        LOG.atError().setCause(e).log("a record cannot be read: the live stream ends here");
        stopped = Optional.of(Objects.requireNonNullElseGet(e.getMessage(), e::toString));
        tail.ifPresent(Tail::close);
        tail = Optional.empty();
        return;
      }
    }
  }

  private void follow(KafkaConsumer<String, byte[]> consumer) {
    Optional<Beginning> first =
        tail.isPresent() ? Optional.empty() : Optional.of(Beginning.of(consumer));
    Tail kept = tail.orElseGet(() -> new Tail(KEPT, first.orElseThrow().place()));
    Broker.seek(consumer, kept.now().place());
    while (!stopping) {
      for (ConsumerRecord<String, byte[]> row : consumer.poll(POLL)) {
        kept.add(PublicFields.of(row));
      }
      // Whoever begins now must not be told of what happened before.
      if (tail.isEmpty() && kept.now().place().reaches(first.orElseThrow().ends())) {
        tail = Optional.of(kept);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
