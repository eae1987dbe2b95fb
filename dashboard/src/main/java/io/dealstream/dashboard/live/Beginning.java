package io.dealstream.dashboard.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Where one begins who follows the topics for the first time: a little before their ends.
///
/// @param ends what has happened by now
record Beginning(Place place, Place ends) {
  // Of each partition.
  private static final long KEPT_OF_BEFORE = 100;
  // A relay that was replaced may still have written what it had under way, two batches at most,
  // behind what its successor wrote meanwhile: the highest number may stand that far before.
  private static final long UNDER_WAY = 2_000;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /// @throws KafkaException when there is no such topic yet, or it cannot be read in time
  static Beginning of(KafkaConsumer<String, byte[]> consumer) {
    Place all = Place.begin(Topic.ALL.stream().mapToInt(t -> partitions(consumer, t)).toArray());
    List<TopicPartition> partitions = Broker.partitions(all);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Place before = all;
    Place place = all;
    Place end = all;
    for (TopicPartition one : partitions) {
      long begin = offset(begins, one);
      long shown = Math.max(begin, offset(ends, one) - KEPT_OF_BEFORE);
      before = at(before, one, Math.max(begin, shown - UNDER_WAY - 1));
      place = at(place, one, shown);
      end = at(end, one, offset(ends, one));
    }
    return new Beginning(numbered(consumer, before, place), end);
  }

  /// With the highest numbers that stand between the two.
  private static Place numbered(KafkaConsumer<String, byte[]> consumer, Place before, Place place) {
    Instant limit = Instant.now().plus(LIMIT);
    Broker.seek(consumer, before, place);
    Place read = before;
    while (!read.reaches(place)) {
      if (Instant.now().isAfter(limit)) {
        throw new KafkaException("the ends of the topics could not be read in time");
      }
      for (ConsumerRecord<String, byte[]> row : consumer.poll(POLL)) {
        if (row.offset() < Broker.next(place, partition(row))) {
          read = read.after(PublicFields.spot(row));
        }
      }
    }
    return read;
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> row) {
    return new TopicPartition(row.topic(), row.partition());
  }

  private static Place at(Place place, TopicPartition one, long offset) {
    return place.at(Topic.named(one.topic()).orElseThrow(), one.partition(), offset, 0);
  }

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
}
