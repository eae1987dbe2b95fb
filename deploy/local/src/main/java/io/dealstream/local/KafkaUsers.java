package io.dealstream.local;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom the broker lets in, in the words of its settings.
///
/// @param everyone the setting of a listener for clients: every user, and who the broker itself is
/// @param adminOnly the setting of the controllers' listener
public record KafkaUsers(String everyone, String adminOnly) {
  static final String ADMIN = "admin";

  /// @param passwords of a user
  static KafkaUsers with(UnaryOperator<String> passwords) {
    return new KafkaUsers(users(names(), passwords), users(Stream.of(ADMIN), passwords));
  }

  static Stream<String> names() {
    Stream<String> services = Arrays.stream(Service.values()).map(Service::serviceName);
    return Stream.concat(Stream.of(ADMIN, Kafka.DASHBOARD), services);
  }

  /// What a client of this user is configured with to connect.
  static Map<String, String> client(String servers, String user, String password) {
    return Map.of(
        "bootstrap.servers",
        servers,
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        login(user, password, ""));
  }

  private static String users(Stream<String> users, UnaryOperator<String> passwords) {
    String known =
        users
            .map(user -> " user_" + user + "=\"" + passwords.apply(user) + "\"")
            .collect(Collectors.joining());
    return login(ADMIN, passwords.apply(ADMIN), known);
  }

  private static String login(String user, String password, String others) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\"%s;"
        .formatted(user, password, others);
  }

  @Override
  public String toString() {
    return "KafkaUsers";
  }
}
