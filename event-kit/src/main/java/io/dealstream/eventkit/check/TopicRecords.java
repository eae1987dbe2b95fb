package io.dealstream.eventkit.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// All records that stand on topics at the moment.
public final class TopicRecords {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private TopicRecords() {}

  /// Reads from the first record of every partition to the last, each partition in order.
  ///
  /// @throws IllegalStateException when that is not done within a minute
  public static List<ConsumerRecord<String, byte[]>> read(
      Map<String, Object> kafka, Collection<String> topics) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic, LIMIT).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions, LIMIT));
    }
  }

  private static List<ConsumerRecord<String, byte[]>> read(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    Instant limit = Instant.now().plus(LIMIT);
    while (ends.keySet().stream()
        .anyMatch(p -> consumer.position(p, LIMIT) < ends.getOrDefault(p, 0L))) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException("the topics could not be read in time");
      }
      consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    }
    return records;
  }
}
