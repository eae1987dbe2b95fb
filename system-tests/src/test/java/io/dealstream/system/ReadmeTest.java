package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.Folders;
import io.dealstream.local.Patience;
import io.dealstream.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Does what the README tells a new user to do, in a fresh clone.
class ReadmeTest {
  private static final int MINUTES = 15;

  private Path folder = Path.of("");

  @BeforeEach
  void cloneTheProject() throws Exception {
    folder = Files.createTempDirectory("dealstream-clone-");
    run(
        Root.PATH,
        Map.of(),
        List.of("git", "clone", "-q", Root.PATH.toString(), folder.toString()));
  }

  @AfterEach
  void removeTheClone() {
    Folders.remove(folder);
  }

  @Test
  void theDemoPrintsTheReleaseAndStopsEverything() throws Exception {
    assertThat(Files.readString(folder.resolve("README.md"))).contains("./dealstream demo");
    Map<String, String> ports = Map.of("DEALSTREAM_PORT_BASE", Integer.toString(freeBase()));
    String printed = run(folder, ports, List.of("./dealstream", "demo", "--once"));
    String release = printed.substring(printed.indexOf("The catalog shows 8 licenses"));
    assertThat(release)
        .contains("Miracle in Cell No. 7")
        .contains("Imagen TV", "Canal 13", "Caracol", "Ecuavisa")
        .contains("Canal Seis", "Canal 11", "Color Visión", "Achla TV")
        .contains("eight countries", "seven of them in Latin America")
        .contains("/newsroom/")
        .doesNotContain("Canal Ejemplo", "Televisora Muestra", "Kanal Örnek", "40,000", "nominat");
    assertThat(run(folder, ports, List.of("./dealstream", "down"))).contains("does not run");
  }

  /// A number after which the ports of all parts are free at this moment.
  private static int freeBase() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(2_000, 3_000) * 10)
        .filter(base -> Ports.from(base).byPart().values().stream().noneMatch(Patience::listening))
        .findFirst()
        .orElseThrow();
  }

  private static String run(Path where, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("dealstream-", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroy();
    String printed = Files.readString(output);
    Files.delete(output);
    assertThat(ended).as(command + " ends within " + MINUTES + " minutes: " + printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
