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

/// The Kafka broker as a child process, in a JVM of its own.
final class KafkaProcess implements Part {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final PlatformSettings settings;
  private final KafkaUsers users;
  private final Server server;

  KafkaProcess(PlatformSettings settings, KafkaUsers users) {
    this.settings = settings;
    this.users = users;
    this.server = new Server("Kafka", settings.log("kafka"), START_LIMIT, STOP_LIMIT);
  }

  @Override
  public void start() {
    if (server.alive()) {
      return;
    }
    Path configuration = new KafkaConfiguration(settings, users).write();
    Path log = settings.log("kafka");
    server.launch(() -> ChildProcess.start(command(configuration), Map.of(), log, StopSignal.TERM));
    server.await(() -> Patience.listening(settings.ports().kafka()));
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void kill() {
    server.kill();
  }

  @Override
  public boolean alive() {
    return server.alive();
  }

  private static List<String> command(Path configuration) {
    return List.of(
        ChildProcess.java(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
        "-cp",
        classPath(),
        "kafka.Kafka",
        configuration.toString());
  }

  // Written by the build: the broker's jars are not on the class path of those who use the
  // platform.
  private static String classPath() {
    try (InputStream in = KafkaProcess.class.getResourceAsStream("broker.classpath")) {
      if (in == null) {
        throw new LocalFailure(
            "The broker's class path is missing: build deploy/local with Maven.");
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
