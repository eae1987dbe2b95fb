package io.dealstream.dashboard.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the topics in one thread, for all who want to know what happens.
@ApplicationScoped
public class Live {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final int KEPT = 4096;
  // Of each partition, when the dashboard starts.
  private static final long KEPT_OF_BEFORE = 100;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Broker broker;
  private volatile Optional<Tail> tail = Optional.empty();
  private volatile boolean stopping;
  private Optional<Thread> thread = Optional.empty();

  Live(Broker broker) {
    this.broker = broker;
  }

  void start(@Observes StartupEvent event) {
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

  Optional<Tail> tail() {
    return tail;
  }

  /// Goes on where it was after whatever the broker did.
  private void follow() {
    while (!stopping) {
      try (KafkaConsumer<String, byte[]> consumer = broker.consumer()) {
        Beginning from = tail.map(Live::again).orElseGet(() -> begin(consumer));
        Tail kept = from.tail();
        Broker.seek(consumer, kept.now().place());
        while (!stopping) {
          for (ConsumerRecord<String, byte[]> row : consumer.poll(POLL)) {
            kept.add(PublicFields.of(row));
          }
          // Whoever begins now must not be told of what happened before.
          if (tail.isEmpty() && kept.now().place().reaches(from.ends())) {
            tail = Optional.of(kept);
          }
        }
      } catch (WakeupException | org.apache.kafka.common.errors.InterruptException e) {
        return;
      } catch (KafkaException e) {
        LOG.atWarn().setCause(e).log("the topics cannot be read now");
        pause();
      } catch (RuntimeException e) {
        // No relay wrote it: its services stop at it, too. Or it is our own fault.
        LOG.atError().setCause(e).log("a record cannot be read: the live stream ends here");
        tail.ifPresent(Tail::close);
        tail = Optional.empty();
        return;
      }
    }
  }

  /// @param ends what has happened by now
  private record Beginning(Tail tail, Place ends) {}

  private static Beginning again(Tail tail) {
    return new Beginning(tail, tail.now().place());
  }

  private static Beginning begin(KafkaConsumer<String, byte[]> consumer) {
    int[] counts = Topic.ALL.stream().mapToInt(topic -> partitions(consumer, topic)).toArray();
    Place place = Place.begin(counts);
    Place end = place;
    List<TopicPartition> partitions = Broker.partitions(place);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
    for (TopicPartition one : partitions) {
      long from = Math.max(offset(beginnings, one), offset(ends, one) - KEPT_OF_BEFORE);
      Topic topic = Topic.named(one.topic()).orElseThrow();
      place = place.at(topic, one.partition(), from);
      end = end.at(topic, one.partition(), offset(ends, one));
    }
    return new Beginning(new Tail(KEPT, place), end);
  }

  /// @throws KafkaException when there is no such topic yet
  private static int partitions(KafkaConsumer<String, byte[]> consumer, Topic topic) {
    int count = consumer.partitionsFor(topic.topic()).size();
    if (count == 0) {
      throw new KafkaException("there is no topic " + topic.topic());
    }
    return count;
  }

  private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
    return Objects.requireNonNull(offsets.get(partition));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
