package io.dealstream.eventkit.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/// Reads what stands at the end of every partition, so that a relay that starts again neither
/// doubles nor skips.
final class TopicTails {
  /// A record of a relay that had already been replaced may stand behind those of its successor, so
  /// that the very last record need not have the highest number. More than the records a relay has
  /// under way at once, one of each event for a topic, cannot be out of place.
  private final long lookBack;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Consumer<String, byte[]> consumer;

  /// @param underWay how many events a relay has under way at most
  TopicTails(Consumer<String, byte[]> consumer, int underWay) {
    this.consumer = consumer;
    this.lookBack = underWay + 1L;
  }

  /// The tail of every partition of these topics, by `topic/partition`.
  ///
  /// @throws IllegalStateException when a topic is missing or cannot be read within the limit
  Map<String, Tail> read(Collection<String> topics) {
    List<TopicPartition> partitions = topics.stream().flatMap(t -> partitions(t).stream()).toList();
    consumer.assign(partitions);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, LIMIT);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LIMIT);
    partitions.forEach(p ->
        consumer.seek(
            p, Math.max(begins.getOrDefault(p, 0L), ends.getOrDefault(p, 0L) - lookBack)));
    Map<String, Tail> tails = new HashMap<>();
    partitions.forEach(p -> tails.put(name(p), Tail.NONE));
    Instant limit = Instant.now().plus(LIMIT);
    while (partitions.stream()
        .anyMatch(p -> consumer.position(p, LIMIT) < ends.getOrDefault(p, 0L))) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException("the ends of " + topics + " could not be read in time");
      }
      for (ConsumerRecord<String, byte[]> row : consumer.poll(Duration.ofMillis(200))) {
        tails.merge(row.topic() + "/" + row.partition(), tail(row), Tail::furtherOf);
      }
    }
    return tails;
  }

  private List<TopicPartition> partitions(String topic) {
    var infos = consumer.partitionsFor(topic, LIMIT);
    if (infos.isEmpty()) {
      throw new IllegalStateException("there is no topic " + topic);
    }
    List<TopicPartition> partitions = new ArrayList<>();
    infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    return partitions;
  }

  static String name(TopicPartition partition) {
    return partition.topic() + "/" + partition.partition();
  }

  private static Tail tail(ConsumerRecord<String, byte[]> row) {
    return new Tail(number(row, EnvelopeHeaders.NUMBER), number(row, EnvelopeHeaders.POSITION));
  }

  private static long number(ConsumerRecord<String, byte[]> row, String name) {
    Header header = row.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalStateException(
          "a record that no relay wrote stands in "
              + row.topic()
              + "/"
              + row.partition()
              + " at offset "
              + row.offset());
    }
    return Long.parseLong(new String(header.value(), StandardCharsets.US_ASCII));
  }
}
