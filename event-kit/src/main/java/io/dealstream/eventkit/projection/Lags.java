package io.dealstream.eventkit.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the owned partitions are behind their topics. The ends come with what is fetched; of
/// partitions that nothing is fetched from, the broker is asked.
final class Lags {
  private static final Logger LOG = LoggerFactory.getLogger(Lags.class);
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration ASK_EVERY = Duration.ofSeconds(1);

  private final Consumer<?, ?> consumer;
  private final Owned owned;
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private Instant asked = Instant.EPOCH;

  Lags(Consumer<?, ?> consumer, Owned owned) {
    this.consumer = consumer;
    this.owned = owned;
  }

  Subscription.Lag lag() {
    Set<TopicPartition> all = owned.all();
    lookForEnds(all);
    long records = 0;
    double seconds = 0;
    for (TopicPartition partition : all) {
      long behind = behind(partition);
      if (behind > 0) {
        records += behind;
        Duration since = Duration.between(owned.time(partition), Instant.now());
        seconds = Math.max(seconds, since.toMillis() / 1000.0);
      }
    }
    return new Subscription.Lag(records, seconds);
  }

  private long behind(TopicPartition partition) {
    long end = ends.getOrDefault(partition, 0L);
    return Math.max(0, end - owned.place(partition).nextOffset());
  }

  private void lookForEnds(Set<TopicPartition> all) {
    ends.keySet().retainAll(all);
    for (TopicPartition partition : all) {
      OptionalLong lag = consumer.currentLag(partition);
      if (lag.isPresent()) {
        ends.merge(partition, consumer.position(partition) + lag.getAsLong(), Math::max);
      }
    }
    Set<TopicPartition> unknown =
        all.stream().filter(p -> !ends.containsKey(p)).collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      ends.putAll(consumer.endOffsets(unknown, LIMIT));
    }
    askForTheStopped();
  }

  private void askForTheStopped() {
    Set<TopicPartition> stopped = owned.stopped().keySet();
    if (stopped.isEmpty() || asked.plus(ASK_EVERY).isAfter(Instant.now())) {
      return;
    }
    asked = Instant.now();
    try {
      ends.putAll(consumer.endOffsets(stopped, LIMIT));
    } catch (TimeoutException e) {
      LOG.debug("the broker is away; what is known of the ends stays", e);
    }
  }
}
