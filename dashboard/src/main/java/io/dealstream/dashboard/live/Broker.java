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

  /// What one who follows all topics is configured with on top.
  static final Map<String, Object> STREAM = Map.of("fetch.max.bytes", 4 << 20);

  /// What one who reads a piece now and then is configured with on top: what it fetches beyond the
  /// piece is often for nothing.
  static final Map<String, Object> PIECES =
      Map.of(
          "max.poll.records", LiveReader.PIECE,
          "fetch.max.bytes", 512 << 10,
          "max.partition.fetch.bytes", 128 << 10);

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

  /// @param further properties
  KafkaConsumer<String, byte[]> consumer(Map<String, Object> further) {
    Map<String, Object> all = new HashMap<>(properties);
    all.putAll(further);
    return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /// Reads on from there, in all partitions.
  static void seek(KafkaConsumer<?, ?> consumer, Place place) {
    seek(consumer, place, partitions(place));
  }

  /// Reads on from one place, in the partitions in which it has not reached the other.
  static void seek(KafkaConsumer<?, ?> consumer, Place from, Place until) {
    seek(
        consumer,
        from,
        partitions(from).stream().filter(one -> next(from, one) < next(until, one)).toList());
  }

  private static void seek(
      KafkaConsumer<?, ?> consumer, Place place, List<TopicPartition> partitions) {
    consumer.assign(partitions);
    partitions.forEach(one -> consumer.seek(one, next(place, one)));
  }

  static long next(Place place, TopicPartition one) {
    return place.next(Topic.named(one.topic()).orElseThrow(), one.partition());
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
