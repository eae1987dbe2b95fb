package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvironmentFileTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern ASSIGNED = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");
  private static final Pattern USED = Pattern.compile("\\$\\{([A-Z_]+)");

  @TempDir Path folder;

  @Test
  void itFillsInEverythingThatTheComposeFileAsksForAndNothingElse() throws IOException {
    String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
    Set<String> used =
        USED.matcher(compose).results().map(found -> found.group(1)).collect(Collectors.toSet());
    assertThat(written().keySet()).isEqualTo(used);
  }

  @Test
  void theExampleNamesTheSameValuesAndHoldsNoPasswordThatWorks() throws IOException {
    Map<String, String> example = assigned(ROOT.resolve(".env.example"));
    assertThat(example.keySet()).isEqualTo(written().keySet());
    example.forEach((name, value) -> {
      if (name.endsWith("_PORT")) {
        assertThat(written()).containsEntry(name, value);
      } else {
        assertThat(value).as(name).isEmpty();
      }
    });
  }

  @Test
  void passwordsAreLongRandomAndAllDifferent() {
    assertThat(written().entrySet().stream().filter(value -> value.getKey().endsWith("_PASSWORD")))
        .extracting(Map.Entry::getValue)
        .allMatch(password -> password.matches("[0-9a-f]{48}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyTheOwnerReadsItAndItIsNeverReplaced() throws IOException {
    Path file = folder.resolve(".env");
    EnvironmentFile.write(file, settings());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(assigned(file)).isEqualTo(written());
    assertThatThrownBy(() -> EnvironmentFile.write(file, settings()))
        .hasMessageContaining("is there already");
  }

  private Map<String, String> written() {
    return EnvironmentFile.values(settings());
  }

  private PlatformSettings settings() {
    return new PlatformSettings(folder.resolve("data"), Ports.from(8080));
  }

  private static Map<String, String> assigned(Path file) throws IOException {
    return ASSIGNED
        .matcher(Files.readString(file))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }
}
