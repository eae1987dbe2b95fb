package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.ChildProcess.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChildProcessTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void aChildEndsWhenItsParentIsKilled() throws Exception {
    Path pid = folder.resolve("pid");
    Process parent =
        new ProcessBuilder(
                ChildProcess.java(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                pid.toString())
            .inheritIO()
            .start();
    assertThat(Patience.until(() -> Files.exists(pid), LIMIT)).isTrue();
    ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();
    parent.destroyForcibly();
    assertThat(Patience.until(() -> !child.isAlive(), LIMIT)).isTrue();
  }

  @Test
  void aChildThatIgnoresTheSignalIsKilled() {
    ChildProcess stubborn = start("trap '' TERM; echo ready; while :; do sleep 1; done");
    assertThat(Patience.until(() -> log().contains("ready"), LIMIT)).isTrue();
    stubborn.stop(Duration.ofMillis(100));
    assertThat(stubborn.alive()).isFalse();
  }

  @Test
  void theOutputGoesToTheLog() {
    assertThat(start("echo $WORD; exit 3").succeeds(LIMIT)).isFalse();
    assertThat(log()).contains("said");
  }

  private ChildProcess start(String script) {
    return ChildProcess.start(
        List.of("sh", "-c", script),
        Map.of("WORD", "said"),
        folder.resolve("child.log"),
        StopSignal.TERM);
  }

  private String log() {
    return PrivateFiles.read(folder.resolve("child.log"));
  }

  /// Starts a child, says its number, and would live on.
  static final class Parent {
    public static void main(String[] arguments) throws Exception {
      Path file = Path.of(arguments[0]);
      ChildProcess child =
          ChildProcess.start(
              List.of("sleep", "120"), Map.of(), file.resolveSibling("sleep.log"), StopSignal.TERM);
      PrivateFiles.write(file, Long.toString(child.pid()));
      Thread.currentThread().join();
    }
  }
}
