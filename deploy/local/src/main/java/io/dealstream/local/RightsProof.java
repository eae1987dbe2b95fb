package io.dealstream.local;

import static org.apache.kafka.common.acl.AclOperation.WRITE;

import io.dealstream.local.TopicRights.Refused;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Shows what a broker that runs somewhere lets each user do with each topic: it prints what the
/// broker says, and then tries everything that is not allowed. What is allowed is not tried: a
/// record that was written for a proof would stay for ever.
public final class RightsProof {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final String servers;
  private final UnaryOperator<String> passwords;

  /// @param passwords of a user
  RightsProof(String servers, UnaryOperator<String> passwords) {
    this.servers = servers;
    this.passwords = passwords;
  }

  public static void main(String[] arguments) {
    try {
      Variables variables = new Variables(System.getenv());
      RightsProof proof =
          new RightsProof(
              variables.get("KAFKA_SERVERS"), user -> variables.password("kafka", user));
      TopicRights rights = proof.rights();
      System.out.print(rights.table());
      proof.tryAll(rights.refused());
      System.out.println(rights.refused().size() + " attempts were refused");
    } catch (LocalFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  TopicRights rights() {
    return TopicRights.of(servers, passwords);
  }

  /// @throws LocalFailure when one of them is possible
  void tryAll(List<Refused> refused) {
    for (Refused one : refused) {
      try {
        attempt(one);
      } catch (TopicAuthorizationException e) {
        continue;
      }
      throw new LocalFailure("The broker does not refuse it: " + one + ".");
    }
  }

  private void attempt(Refused what) {
    Map<String, Object> client =
        new HashMap<>(KafkaUsers.client(servers, what.user(), passwords.apply(what.user())));
    if (what.operation() == WRITE) {
      write(client, what.topic());
    } else {
      read(client, what.topic());
    }
  }

  private static void read(Map<String, Object> client, String topic) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(client, bytes, bytes)) {
      List<TopicPartition> first = List.of(new TopicPartition(topic, 0));
      consumer.assign(first);
      consumer.seekToBeginning(first);
      consumer.poll(LIMIT);
    }
  }

  private static void write(Map<String, Object> client, String topic) {
    // An idempotent producer that is refused fails at one of two places, whichever is first.
    client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      producer
          .send(new ProducerRecord<>(topic, new byte[0]))
          .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof TopicAuthorizationException refused
          ? refused
          : new LocalFailure("An attempt to write failed otherwise: " + e.getMessage(), e);
    } catch (TimeoutException e) {
      throw new LocalFailure("The broker does not answer an attempt to write.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("The proof was interrupted.", e);
    }
  }
}
