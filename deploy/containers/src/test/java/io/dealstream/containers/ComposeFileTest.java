package io.dealstream.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.BrokerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The compose file says some things again that stand elsewhere: they must stay the same.
final class ComposeFileTest {
  private static final Path ROOT = Path.of("../..");

  private Map<String, Map<String, Object>> services = Map.of();

  @BeforeEach
  void read() throws IOException {
    try (InputStream file = Files.newInputStream(ROOT.resolve("docker-compose.yml"))) {
      Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
      services = compose.getOrDefault("services", Map.of());
    }
  }

  @Test
  void testsRunOnTheSameImages() {
    assertThat(part("postgres")).containsEntry("image", Containers.POSTGRES);
    assertThat(part("kafka")).containsEntry("image", Containers.KAFKA);
  }

  @Test
  void theBrokerIsTheReleaseThatTheLocalPlatformRuns() throws IOException {
    String release = Containers.KAFKA.substring(Containers.KAFKA.indexOf(':') + 1);
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<kafka.version>" + release + "</kafka.version>");
  }

  @Test
  void theBrokerHasTheSettingsOfTheLocalPlatform() {
    BrokerSettings.COMMON.forEach((setting, value) ->
        assertThat(environment("kafka")).containsEntry(KafkaVariables.variable(setting), value));
  }

  @Test
  void theDatabasesAreMadeAsTheLocalPlatformMakesThem() {
    assertThat(environment("postgres")).containsEntry("POSTGRES_INITDB_ARGS", Containers.INITDB);
  }

  @Test
  void nothingAnswersOutsideTheLoopbackAddress() {
    for (Map<String, Object> service : services.values()) {
      assertThat((List<?>) service.getOrDefault("ports", List.of()))
          .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }
    assertThat(part("postgres")).doesNotContainKey("ports");
  }

  @Test
  void everyServiceGetsTheVariablesOfItsOwnRolesOnly() {
    for (String name : List.of("deal", "catalog", "announcement")) {
      Map<String, Object> environment = environment(name + "-service");
      assertThat(environment)
          .containsEntry("DEALSTREAM_DATABASE_USER", name)
          .containsEntry("DEALSTREAM_DATABASE_OWNER", name + "_owner")
          .containsEntry("DEALSTREAM_KAFKA_USER", name + "-service");
      String upper = name.toUpperCase(Locale.ROOT);
      assertThat(environment.values().stream().map(Object::toString))
          .filteredOn(value -> value.contains("_PASSWORD"))
          .allMatch(value ->
              value.startsWith("${POSTGRES_" + upper + "_")
                  || value.startsWith("${KAFKA_" + upper + "_SERVICE_"))
          .hasSize(3);
    }
  }

  @Test
  void whatIsMadeHereRunsWithoutPrivileges() {
    for (String name :
        List.of("setup", "deal-service", "catalog-service", "announcement-service")) {
      assertThat(part(name))
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"));
    }
  }

  private Map<String, Object> part(String service) {
    return services.getOrDefault(service, Map.of());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> environment(String service) {
    return (Map<String, Object>) part(service).getOrDefault("environment", Map.of());
  }
}
