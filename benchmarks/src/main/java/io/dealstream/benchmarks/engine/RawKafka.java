package io.dealstream.benchmarks.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// What the Kafka clients do when nothing else is asked of them.
final class RawKafka {
  private static final int ANSWER_SECONDS = 30;

  private RawKafka() {}

  /// Sends records as they are, in large batches, and returns the rate once all are acknowledged.
  static double send(Scratch scratch, String topic, List<ConsumerRecord<byte[], byte[]>> records)
      throws Exception {
    Map<String, Object> properties = scratch.kafka();
    properties.put("acks", "all");
    properties.put("batch.size", 128 * 1024);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.partitionsFor(topic);
      long begin = System.nanoTime();
      List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
      for (ConsumerRecord<byte[], byte[]> row : records) {
        answers.add(
            producer.send(
                new ProducerRecord<>(
                    topic, row.partition(), row.key(), row.value(), row.headers())));
      }
      for (Future<RecordMetadata> answer : answers) {
        answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
      }
      return Replay.perSecond(records.size(), begin);
    }
  }

  /// All records of a topic.
  static List<ConsumerRecord<byte[], byte[]>> read(Scratch scratch, String topic, int count) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(count);
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(scratch, topic)) {
      Replay.until(() -> {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.size() >= count;
      });
    }
    return records;
  }

  /// The rate at which a consumer gets through a topic without looking at the records.
  static double consume(Scratch scratch, String topic, int count) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(scratch, topic)) {
      long first = 0;
      while (first == 0) {
        first = consumer.poll(Duration.ofMillis(100)).count();
      }
      long begin = System.nanoTime();
      long seen = first;
      while (seen < count) {
        ConsumerRecords<byte[], byte[]> rows = consumer.poll(Duration.ofMillis(100));
        seen += rows.count();
      }
      return Replay.perSecond(seen - first, begin);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Scratch scratch, String topic) {
    Map<String, Object> properties = scratch.kafka();
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "earliest");
    properties.put("max.poll.records", 2000);
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.assign(
        IntStream.range(0, Scratch.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(topic, partition))
            .toList());
    return consumer;
  }
}
