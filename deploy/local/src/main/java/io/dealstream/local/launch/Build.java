package io.dealstream.local.launch;

import io.dealstream.local.ChildProcess;
import io.dealstream.local.ChildProcess.StopSignal;
import io.dealstream.local.LocalFailure;
import io.dealstream.local.Platform;
import io.dealstream.local.Service;
import io.dealstream.local.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds the services, unless nothing has changed since they were last built.
final class Build {
  private static final Duration LIMIT = Duration.ofMinutes(60);

  private final Workplace workplace;
  private final Path stamp;
  private final Path log;

  Build(Workplace workplace) {
    this.workplace = workplace;
    this.stamp = workplace.settings().data().resolve("built");
    this.log = workplace.settings().log("build");
  }

  void run(Consumer<String> say) {
    if (upToDate()) {
      return;
    }
    say.accept("Building the services (the first time takes minutes) ...");
    long begin = System.nanoTime();
    try {
      // What is saved while the build runs must count as newer than the build.
      FileTime started = FileTime.fromMillis(System.currentTimeMillis());
      maven();
      Files.writeString(stamp, workplace.root().toString());
      Files.setLastModifiedTime(stamp, started);
    } catch (IOException e) {
      throw new LocalFailure("The build cannot be run: " + e.getMessage() + ".", e);
    }
    say.accept("Built (%.0f s)".formatted((System.nanoTime() - begin) / 1e9));
  }

  private void maven() throws IOException {
    String modules = programs().collect(Collectors.joining(","));
    List<String> command =
        List.of(
            workplace.root().resolve("mvnw").toString(),
            "--file=" + workplace.root().resolve("pom.xml"),
            "--batch-mode",
            "--quiet",
            "-Dquick",
            "-DskipTests",
            "--projects=" + modules,
            "--also-make",
            "package");
    Files.deleteIfExists(log);
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
    if (!ChildProcess.start(command, java, log, StopSignal.TERM).succeeds(LIMIT)) {
      throw new LocalFailure("The build failed; see " + log + ".");
    }
  }

  private boolean upToDate() {
    boolean built =
        Files.exists(stamp)
            && programs()
                .map(name -> ServiceProcess.program(workplace.root(), name))
                .allMatch(Files::exists);
    if (!built) {
      return false;
    }
    try (Stream<Path> sources = sources()) {
      FileTime last = Files.getLastModifiedTime(stamp);
      return Files.readString(stamp).equals(workplace.root().toString())
          && sources.noneMatch(source -> changedAfter(last, source));
    } catch (IOException e) {
      throw new LocalFailure("The sources cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static Stream<String> programs() {
    return Stream.concat(
        Arrays.stream(Service.values()).map(Service::serviceName), Stream.of(Platform.DASHBOARD));
  }

  // Folders count too: a file that was removed or renamed shows only there.
  private Stream<Path> sources() throws IOException {
    try (Stream<Path> folders = Files.list(workplace.root())) {
      List<Path> modules =
          folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList();
      Stream<Path> poms =
          Stream.concat(Stream.of(workplace.root()), modules.stream())
              .map(module -> module.resolve("pom.xml"));
      return Stream.concat(poms, modules.stream().flatMap(Build::mainSources));
    }
  }

  private static Stream<Path> mainSources(Path module) {
    Path main = module.resolve("src/main");
    try {
      return Files.isDirectory(main) ? Files.walk(main) : Stream.empty();
    } catch (IOException e) {
      throw new LocalFailure("The folder " + main + " cannot be read.", e);
    }
  }

  private static boolean changedAfter(FileTime moment, Path file) {
    try {
      return Files.getLastModifiedTime(file).compareTo(moment) > 0;
    } catch (IOException e) {
      return true;
    }
  }
}
