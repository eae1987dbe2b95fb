package io.dealstream.local;

import io.dealstream.local.ChildProcess.StopSignal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Kafka broker of our own, in a JVM of its own, with a user and rights for each service.
public final class Kafka implements Part {
  static final String ADMIN = "admin";

  /// A user that reads what may be shown on a screen, and writes nothing.
  public static final String DASHBOARD = "dashboard";

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final PlatformSettings settings;
  private final Secrets secrets;
  private @Nullable ChildProcess process;

  Kafka(PlatformSettings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  @Override
  public synchronized void start() {
    if (process != null && process.alive()) {
      return;
    }
    KafkaConfiguration configuration = new KafkaConfiguration(settings, secrets);
    Path log = settings.log("kafka");
    ChildProcess started =
        ChildProcess.start(command(configuration.write()), Map.of(), log, StopSignal.TERM);
    process = started;
    int port = settings.ports().kafka();
    boolean ready =
        Patience.until(() -> !started.alive() || Patience.listening(port), START_LIMIT);
    if (!ready || !started.alive()) {
      stop();
      throw new LocalFailure("Kafka does not start; see " + log + ".");
    }
    KafkaRights.ensure(clientProperties(ADMIN));
  }

  @Override
  public synchronized void stop() {
    if (process != null) {
      process.stop(STOP_LIMIT);
      process = null;
    }
  }

  @Override
  public synchronized void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  /// The address that clients begin with.
  public String bootstrapServers() {
    return "127.0.0.1:" + settings.ports().kafka();
  }

  /// The password of a service's user (`deal-service`, ...), of `dashboard` or of `admin`.
  public String password(String user) {
    return secrets.of("kafka", user);
  }

  /// What a client of this user is configured with to connect; serializers, groups and the like come on top.
  public Map<String, String> clientProperties(String user) {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        KafkaConfiguration.login(user, password(user), ""));
  }

  private static List<String> command(Path configuration) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
        "-cp",
        classPath(),
        "kafka.Kafka",
        configuration.toString());
  }

  // Written by the build: the broker's jars are not on the class path of those who use the platform.
  private static String classPath() {
    try (InputStream in = Kafka.class.getResourceAsStream("broker.classpath")) {
      if (in == null) {
        throw new LocalFailure("The broker's class path is missing: build deploy/local with Maven.");
      }
      String classPath = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      for (String jar : classPath.split(File.pathSeparator, -1)) {
        if (!Files.exists(Path.of(jar))) {
          throw new LocalFailure("The broker's " + jar + " is gone: build deploy/local again.");
        }
      }
      return classPath;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
