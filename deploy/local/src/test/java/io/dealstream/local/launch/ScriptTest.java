package io.dealstream.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptTest {
  private static final Path SCRIPT = Path.of("../../dealstream").toAbsolutePath().normalize();

  @TempDir Path folder;

  record Outcome(int code, String said) {}

  @Test
  void aMissingJdkIsSaidInOneSentence() throws Exception {
    assertThatItIsMissing(Map.of());
  }

  @Test
  void anOlderJdkIsNotTaken() throws Exception {
    Files.createDirectories(folder.resolve("jdk-17/bin"));
    Files.createFile(folder.resolve("jdk-17/bin/javac")).toFile().setExecutable(true);
    Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.18\"\n");
    assertThatItIsMissing(Map.of("JAVA_HOME", folder.resolve("jdk-17").toString()));
  }

  @Test
  void anUnknownCommandIsSaidInOneSentence() throws Exception {
    Outcome outcome = run("fly", Map.of());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.said())
        .isEqualTo("dealstream: There is no command 'fly': try ./dealstream help.\n");
  }

  @Test
  void helpNeedsNothingAndNamesEveryCommand() throws Exception {
    Outcome outcome = run("help", Map.of());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.said())
        .contains(
            "demo",
            "up",
            "story",
            "import FILE",
            "status",
            "down",
            "reset",
            "token",
            "test",
            "screenshots",
            "bench");
  }

  private void assertThatItIsMissing(Map<String, String> environment) throws Exception {
    Outcome outcome = run("up", environment);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).matches("dealstream: JDK 25 or newer is missing: [^\n]+\\.\n");
  }

  // With an empty path: neither a java nor any other program is found.
  private Outcome run(String command, Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", SCRIPT.toString(), command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("empty").toString());
    builder.environment().put("DEALSTREAM_JDKS", folder.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), said);
  }
}
