package io.dealstream.eventkit.support;

import static org.awaitility.Awaitility.await;

import io.dealstream.local.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The real broker, with the rights to make topics and to spoil them.
public final class Broker {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Broker() {}

  /// Properties of a client that may do everything.
  public static Map<String, Object> client() {
    return Map.copyOf(Platform.forTests().kafka().clientProperties("admin"));
  }

  /// A new topic.
  public static String topic(int partitions) {
    String name = "test." + UUID.randomUUID();
    create(name, partitions);
    return name;
  }

  public static void create(String name, int partitions) {
    admin(admin -> admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all());
    await()
        .atMost(LIMIT)
        .ignoreExceptions()
        .until(() -> {
          admin(admin -> admin.describeTopics(List.of(name)).allTopicNames());
          return true;
        });
  }

  public static void delete(String topic) {
    admin(admin -> admin.deleteTopics(List.of(topic)).all());
    await().atMost(LIMIT).until(() -> !names().contains(topic));
  }

  public static void grow(String topic, int partitions) {
    admin(
        admin -> admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions))).all());
  }

  public static int partitions(String topic) {
    try (Admin admin = Admin.create(client())) {
      return get(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
          .mapToInt(found -> found.partitions().size())
          .sum();
    }
  }

  /// Removes the records before an offset, as a retention limit would.
  public static void removeBefore(TopicPartition partition, long offset) {
    admin(admin ->
        admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset))).all());
  }

  /// Writes records as they are, in order.
  public static void send(List<ProducerRecord<String, byte[]>> rows) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
      rows.forEach(producer::send);
    }
  }

  private static Set<String> names() {
    try (Admin admin = Admin.create(client())) {
      return get(admin.listTopics().names());
    }
  }

  private static void admin(Function<Admin, KafkaFuture<?>> work) {
    try (Admin admin = Admin.create(client())) {
      get(work.apply(admin));
    }
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
