package io.dealstream.dashboard.live;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the topics are, if anywhere. Readers belong to no group: the place of each is its own.
@Singleton
class Broker {
  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\""
          + " password=\"%s\";";

  private final Optional<String> servers;
  private final Map<String, Object> properties = new HashMap<>();

  Broker(
      @ConfigProperty(name = "dealstream.kafka.servers") Optional<String> servers,
      @ConfigProperty(name = "dealstream.kafka.user") Optional<String> user,
      @ConfigProperty(name = "dealstream.kafka.password") Optional<String> password) {
    this.servers = servers;
    servers.ifPresent(address -> properties.put("bootstrap.servers", address));
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "earliest");
    properties.put("max.poll.records", 200);
    properties.put("fetch.max.bytes", 4 << 20);
    user.ifPresent(name -> {
      properties.put("security.protocol", "SASL_PLAINTEXT");
      properties.put("sasl.mechanism", "PLAIN");
      properties.put(
          "sasl.jaas.config", LOGIN.formatted(escaped(name), escaped(password.orElse(""))));
    });
  }

  /// Whether there is one.
  boolean isSet() {
    return servers.isPresent();
  }

  KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /// Reads on from there.
  static void seek(KafkaConsumer<?, ?> consumer, Place place) {
    List<TopicPartition> all = partitions(place);
    consumer.assign(all);
    for (TopicPartition one : all) {
      Topic topic = Topic.named(one.topic()).orElseThrow();
      consumer.seek(one, place.next(topic, one.partition()));
    }
  }

  static List<TopicPartition> partitions(Place place) {
    List<TopicPartition> all = new ArrayList<>();
    for (Topic topic : Topic.ALL) {
      for (int partition = 0; partition < place.partitions(topic); partition++) {
        all.add(new TopicPartition(topic.topic(), partition));
      }
    }
    return all;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
