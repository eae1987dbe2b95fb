package io.dealstream.local;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/// What a broker lets each user do with each topic, as it says itself when that user asks.
///
/// @param byUser what is allowed, by user and topic
record TopicRights(Map<String, Map<String, Set<AclOperation>>> byUser) {
  private static final DescribeTopicsOptions WITH_RIGHTS =
      new DescribeTopicsOptions().includeAuthorizedOperations(true);
  private static final int LIMIT_SECONDS = 60;

  /// What a user may not do.
  ///
  /// @param operation to read or to write
  record Refused(String user, AclOperation operation, String topic) {}

  /// @param passwords of a user
  static TopicRights of(String servers, UnaryOperator<String> passwords) {
    Map<String, Map<String, Set<AclOperation>>> rights = new LinkedHashMap<>();
    KafkaUsers.names()
        .filter(user -> !user.equals(KafkaUsers.ADMIN))
        .forEach(user ->
            rights.put(user, granted(KafkaUsers.client(servers, user, passwords.apply(user)))));
    return new TopicRights(rights);
  }

  /// Every user, topic, reading and writing that do not go together.
  List<Refused> refused() {
    return byUser.keySet().stream()
        .flatMap(user -> Topics.ALL.stream().flatMap(topic -> refused(user, topic)))
        .toList();
  }

  private Stream<Refused> refused(String user, String topic) {
    return Stream.of(READ, WRITE)
        .filter(operation -> !allowed(user, topic).contains(operation))
        .map(operation -> new Refused(user, operation, topic));
  }

  /// As documents show it: a line for each topic, a column for each user.
  String table() {
    Stream<String> head =
        Stream.of(line("topic", byUser.keySet().stream()), "|---".repeat(byUser.size() + 1) + "|");
    Stream<String> lines =
        Topics.ALL.stream()
            .map(topic ->
                line(
                    "`" + topic + "`",
                    byUser.keySet().stream().map(user -> words(allowed(user, topic)))));
    return Stream.concat(head, lines).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String words(Set<AclOperation> allowed) {
    return Map.of(READ, "reads", WRITE, "writes").entrySet().stream()
        .filter(word -> allowed.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Set<AclOperation> allowed(String user, String topic) {
    return byUser.getOrDefault(user, Map.of()).getOrDefault(topic, Set.of());
  }

  private static Map<String, Set<AclOperation>> granted(Map<String, String> client) {
    Map<String, Set<AclOperation>> rights = new HashMap<>();
    try (Admin admin = Admin.create(new HashMap<>(client))) {
      admin
          .describeTopics(Topics.ALL, WITH_RIGHTS)
          .topicNameValues()
          .forEach((topic, answer) -> rights.put(topic, granted(answer)));
    }
    return rights;
  }

  private static Set<AclOperation> granted(KafkaFuture<TopicDescription> answer) {
    try {
      return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS).authorizedOperations();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicAuthorizationException) {
        return Set.of();
      }
      throw new LocalFailure("Kafka does not say what is allowed: " + e.getMessage(), e);
    } catch (TimeoutException e) {
      throw new LocalFailure("Kafka does not say what is allowed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("The question what is allowed was interrupted.", e);
    }
  }
}
