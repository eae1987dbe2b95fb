package io.dealstream.announcement;

import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.local.Platform;
import io.dealstream.servicekit.engine.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads what the service announced, as everyone outside does.
public final class Announced {
  private Announced() {}

  /// All events of a release, from the first record of the topic to its present end.
  public static List<AnnouncementEvent> by(UUID releaseId) {
    Map<String, Object> properties =
        new HashMap<>(Platform.forTests().kafka().clientProperties("announcement-service"));
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, Topics.PARTITIONS)
              .mapToObj(n -> new TopicPartition(Topics.ANNOUNCEMENTS, n))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<AnnouncementEvent> events = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<String, byte[]> row : consumer.poll(Duration.ofMillis(100))) {
          if (row.key().equals(releaseId.toString())) {
            events.add(event(row));
          }
        }
      }
      return events;
    }
  }

  private static AnnouncementEvent event(ConsumerRecord<String, byte[]> row) {
    String type = new String(row.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    String data = new String(row.value(), StandardCharsets.UTF_8);
    return (AnnouncementEvent) Contracts.TYPES.read(type, data);
  }
}
