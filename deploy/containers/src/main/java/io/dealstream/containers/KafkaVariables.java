package io.dealstream.containers;

import io.dealstream.local.BrokerSettings;
import io.dealstream.local.KafkaUsers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The broker's settings as environment variables of its image, with the names of listeners that
/// Testcontainers gives.
final class KafkaVariables {
  private KafkaVariables() {}

  static Map<String, String> of(KafkaUsers users) {
    Map<String, String> variables = new HashMap<>();
    BrokerSettings.COMMON.forEach((name, value) -> variables.put(variable(name), value));
    variables.put(
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
        "PLAINTEXT:SASL_PLAINTEXT,BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
    variables.put("KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG", users.everyone());
    variables.put("KAFKA_LISTENER_NAME_BROKER_PLAIN_SASL_JAAS_CONFIG", users.adminOnly());
    variables.put("KAFKA_LISTENER_NAME_CONTROLLER_PLAIN_SASL_JAAS_CONFIG", users.adminOnly());
    variables.put("KAFKA_HEAP_OPTS", "-Xmx256m -XX:+UseSerialGC");
    return variables;
  }

  /// The variable that the image turns into this setting.
  static String variable(String setting) {
    return "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
