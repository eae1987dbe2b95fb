package io.dealstream.testkit;

import io.dealstream.local.Platform;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Gives a `@QuarkusTest` the real PostgreSQL and Kafka that all tests of the JVM share. Its
/// argument `service` names the service whose rights the test runs with.
public final class PlatformResource implements QuarkusTestResourceLifecycleManager {
  private String service = "";

  @Override
  public void init(Map<String, String> arguments) {
    service = Objects.requireNonNull(arguments.get("service"), "argument service");
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    Platform.forTests().environment(service).forEach((k, v) -> settings.put(property(k), v));
    settings.put("quarkus.http.test-port", "0");
    settings.remove("quarkus.http.port");
    return settings;
  }

  @Override
  public void stop() {
    // The platform goes with the JVM: the next test class uses it too.
  }

  /// The property that an environment variable stands for.
  private static String property(String variable) {
    return switch (variable) {
      case "DEALSTREAM_DATABASE_OWNER_PASSWORD" -> "dealstream.database.owner-password";
      case "DEALSTREAM_OIDC_PUBLIC_KEY" -> "dealstream.oidc.public-key";
      default -> variable.toLowerCase(Locale.ROOT).replace('_', '.');
    };
  }
}
