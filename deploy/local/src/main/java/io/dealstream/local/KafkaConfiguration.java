package io.dealstream.local;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The broker's files: one node that is broker and controller, and lets nobody in without a
/// password.
final class KafkaConfiguration {
  private final PlatformSettings settings;
  private final KafkaUsers users;
  private final Path logs;

  KafkaConfiguration(PlatformSettings settings, KafkaUsers users) {
    this.settings = settings;
    this.users = users;
    this.logs = settings.data().resolve("kafka");
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
    Map<String, String> all = new TreeMap<>(BrokerSettings.COMMON);
    all.putAll(PLACE);
    all.put(
        "listeners",
        "CLIENTS://127.0.0.1:" + ports.kafka() + ",CONTROLLER://127.0.0.1:" + ports.controller());
    all.put("advertised.listeners", "CLIENTS://127.0.0.1:" + ports.kafka());
    all.put("controller.quorum.voters", "1@127.0.0.1:" + ports.controller());
    all.put("log.dirs", logs.toString());
    all.put("listener.name.clients.plain.sasl.jaas.config", users.everyone());
    all.put("listener.name.controller.plain.sasl.jaas.config", users.adminOnly());
    return all;
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

  private static final Map<String, String> PLACE =
      Map.of(
          "process.roles", "broker,controller",
          "node.id", "1",
          "controller.listener.names", "CONTROLLER",
          "inter.broker.listener.name", "CLIENTS",
          "listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
}
