package io.dealstream.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.BrokerSettings;
import io.dealstream.local.Platform;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// The compose file says some things again that stand elsewhere: they must stay the same.
final class ComposeFileTest {
  private static final Path ROOT = Path.of("../..");
  private static final List<String> SERVICES =
      List.of("deal-service", "catalog-service", "announcement-service");
  private static final List<String> PROGRAMS =
      Stream.concat(SERVICES.stream(), Stream.of(Platform.DASHBOARD)).toList();

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
  void everyProgramIsToldTheSameThingsAsOnTheLocalPlatform(@TempDir Path data) {
    try (Platform local = Platform.prepare(new PlatformSettings(data, Ports.from(8080)))) {
      for (String name : PROGRAMS) {
        assertThat(environment(name).keySet())
            .as(name)
            .isEqualTo(withoutAddress(local.environment(name).keySet()));
      }
    }
  }

  // The image says where its program listens.
  private static Set<String> withoutAddress(Set<String> variables) {
    return variables.stream()
        .filter(name -> !name.startsWith("QUARKUS_HTTP_"))
        .collect(Collectors.toSet());
  }

  @Test
  void theDashboardIsTheServicesGuestAndKnowsNoPasswordOfTheirs() {
    assertThat(environment(Platform.DASHBOARD))
        .containsEntry("DEALSTREAM_DEAL_URL", "http://deal-service:8080")
        .containsEntry("DEALSTREAM_CATALOG_URL", "http://catalog-service:8080")
        .containsEntry("DEALSTREAM_ANNOUNCEMENT_URL", "http://announcement-service:8080");
    assertThat(environment(Platform.DASHBOARD).values().stream().map(Object::toString))
        .filteredOn(value -> value.contains("_PASSWORD"))
        .containsExactly("${KAFKA_DASHBOARD_PASSWORD}");
    Map<String, Object> healthy = Map.of("condition", "service_healthy");
    assertThat(part(Platform.DASHBOARD))
        .containsEntry(
            "depends_on",
            SERVICES.stream().collect(Collectors.toMap(service -> service, service -> healthy)));
  }

  @Test
  void theImagesOfAllProgramsComeFromOneBuild() throws IOException {
    for (String name : PROGRAMS) {
      assertThat(part(name))
          .containsEntry("image", "dealstream/" + name)
          .extractingByKey("build", InstanceOfAssertFactories.MAP)
          .containsEntry("target", "service")
          .containsEntry("args", Map.of("SERVICE", name));
    }
    assertThat(Files.readString(ROOT.resolve("deploy/containers/Dockerfile")))
        .contains("ARG SERVICES=" + String.join(",", PROGRAMS) + "\n");
  }

  @Test
  void whatIsMadeHereRunsWithoutPrivileges() {
    for (String name : Stream.concat(PROGRAMS.stream(), Stream.of("setup")).toList()) {
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
