package io.dealstream.containers;

import io.dealstream.local.KafkaUsers;
import io.dealstream.local.Part;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.PostgresLogin;
import io.dealstream.local.Servers;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// Runs PostgreSQL and Kafka in containers, from the images that docker-compose.yml names and with
/// the same settings. They go when the JVM ends.
public final class Containers implements Servers {
  static final String POSTGRES = "postgres:18";
  static final String KAFKA = "apache/kafka:4.1.1";

  /// As the local platform sets its own up.
  static final String INITDB =
      "--auth=scram-sha-256 --encoding=UTF8 --locale=C --locale-provider=builtin"
          + " --builtin-locale=C.UTF-8";

  private static final int POSTGRES_PORT = 5432;
  private static final int KAFKA_PORT = 9092;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Override
  public String name() {
    return "containers";
  }

  @Override
  public Part postgres(PlatformSettings settings, PostgresLogin login) {
    PostgreSQLContainer container =
        new PostgreSQLContainer(POSTGRES)
            .withDatabaseName(PostgresLogin.SUPERUSER)
            .withUsername(PostgresLogin.SUPERUSER)
            .withPassword(login.password())
            .withEnv("POSTGRES_INITDB_ARGS", INITDB)
            // Testcontainers would switch off what makes commits durable.
            .withCommand("postgres");
    return part("PostgreSQL", container, login.port(), POSTGRES_PORT, login::works);
  }

  @Override
  public Part kafka(PlatformSettings settings, KafkaUsers users) {
    KafkaContainer container = new KafkaContainer(KAFKA).withEnv(KafkaVariables.of(users));
    int port = settings.ports().kafka();
    return part("Kafka", container, port, KAFKA_PORT, () -> Knock.isKept(port));
  }

  private static Part part(
      String name, GenericContainer<?> container, int port, int inner, BooleanSupplier works) {
    container.withStartupTimeout(LIMIT);
    // The port stays the same when the container is started again.
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + inner));
    return new ContainerPart(name, container, works);
  }
}
