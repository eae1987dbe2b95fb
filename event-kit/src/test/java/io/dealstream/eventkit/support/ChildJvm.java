package io.dealstream.eventkit.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A JVM that may be lost: it runs a main class of the tests with the platform's addresses.
public final class ChildJvm {
  private final Process process;

  private ChildJvm(Process process) {
    this.process = process;
  }

  /// @param settings environment variables on top of the addresses
  public static ChildJvm start(Class<?> main, Schema schema, Map<String, String> settings) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    String[] address = schema.address();
    builder.environment().put("TEST_URL", address[0]);
    builder.environment().put("TEST_USER", address[1]);
    builder.environment().put("TEST_PASSWORD", address[2]);
    Broker.client().forEach((k, v) -> builder.environment().put("KAFKA_" + k, v.toString()));
    builder.environment().putAll(settings);
    builder.inheritIO();
    try {
      return new ChildJvm(builder.start());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until it has ended with this code.
  public void endsWith(int code) throws InterruptedException {
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("the child ends").isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
  }

  /// In the child: how to reach the broker.
  public static Map<String, Object> kafka() {
    Map<String, Object> properties = new java.util.HashMap<>();
    System.getenv()
        .forEach((k, v) -> {
          if (k.startsWith("KAFKA_")) {
            properties.put(k.substring(6), v);
          }
        });
    return properties;
  }

  /// In the child: a setting.
  public static String setting(String name) {
    return java.util.Objects.requireNonNull(System.getenv(name), name);
  }
}
