package io.dealstream.servicekit.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How this service reaches the broker.
@ApplicationScoped
public class KafkaClient {
  private final Map<String, Object> properties;

  KafkaClient(
      @ConfigProperty(name = "dealstream.kafka.servers") String servers,
      @ConfigProperty(name = "dealstream.kafka.user") Optional<String> user,
      @ConfigProperty(name = "dealstream.kafka.password") Optional<String> password) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", servers);
    user.ifPresent(name -> {
      settings.put("security.protocol", "SASL_PLAINTEXT");
      settings.put("sasl.mechanism", "PLAIN");
      settings.put("sasl.jaas.config", login(name, password.orElse("")));
    });
    this.properties = Map.copyOf(settings);
  }

  /// Properties for any client of the Kafka library.
  public Map<String, Object> properties() {
    return properties;
  }

  private static String login(String user, String password) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\""
        + escaped(user)
        + "\" password=\""
        + escaped(password)
        + "\";";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
