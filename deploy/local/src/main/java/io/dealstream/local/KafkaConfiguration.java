package io.dealstream.local;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The broker's files: one node that is broker and controller, and lets nobody in without a
/// password.
final class KafkaConfiguration {
  private final PlatformSettings settings;
  private final Secrets secrets;
  private final Path logs;

  KafkaConfiguration(PlatformSettings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
    this.logs = settings.data().resolve("kafka");
  }

  static String login(String user, String password, String others) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\"%s;"
        .formatted(user, password, others);
  }

  /// Writes what the broker reads at its start, and gives the file to start it with.
  Path write() {
    PrivateFiles.createFolder(logs);
    Path identity = logs.resolve("meta.properties");
    if (!Files.exists(identity)) {
      // What Kafka's storage tool would write, without the second that its JVM takes.
      PrivateFiles.write(
          identity,
          text(
              Map.of(
                  "version",
                  "1",
                  "node.id",
                  "1",
                  "cluster.id",
                  identifier(),
                  "directory.id",
                  identifier())));
    }
    Path file = settings.data().resolve("kafka.properties");
    PrivateFiles.write(file, text(properties()));
    return file;
  }

  private Map<String, String> properties() {
    Ports ports = settings.ports();
    Map<String, String> all = new TreeMap<>(FIXED);
    all.put(
        "listeners",
        "CLIENTS://127.0.0.1:" + ports.kafka() + ",CONTROLLER://127.0.0.1:" + ports.controller());
    all.put("advertised.listeners", "CLIENTS://127.0.0.1:" + ports.kafka());
    all.put("controller.quorum.voters", "1@127.0.0.1:" + ports.controller());
    all.put("log.dirs", logs.toString());
    all.put("listener.name.clients.plain.sasl.jaas.config", users(everyone()));
    all.put("listener.name.controller.plain.sasl.jaas.config", users(Stream.of(Kafka.ADMIN)));
    return all;
  }

  private static Stream<String> everyone() {
    return Stream.concat(
        Stream.of(Kafka.ADMIN, Kafka.DASHBOARD),
        Arrays.stream(Service.values()).map(Service::serviceName));
  }

  private String users(Stream<String> users) {
    String known =
        users
            .map(user -> " user_" + user + "=\"" + secrets.of("kafka", user) + "\"")
            .collect(Collectors.joining());
    return login(Kafka.ADMIN, secrets.of("kafka", Kafka.ADMIN), known);
  }

  private static String text(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
        .collect(Collectors.joining());
  }

  private static String identifier() {
    UUID random = UUID.randomUUID();
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(random.getMostSignificantBits()).putLong(random.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("inter.broker.listener.name", "CLIENTS"),
          Map.entry(
              "listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
          Map.entry("sasl.enabled.mechanisms", "PLAIN"),
          Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
          Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
          Map.entry(
              "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
          Map.entry("super.users", "User:" + Kafka.ADMIN),
          Map.entry("allow.everyone.if.no.acl.found", "false"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "3"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.num.partitions", "3"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // A broker that was killed may come back only when this session has run out.
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          // The default of 128 MiB is more than the heap has to spare.
          Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
}
