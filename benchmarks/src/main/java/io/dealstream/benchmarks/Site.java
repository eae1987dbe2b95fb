package io.dealstream.benchmarks;

import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A system of the benchmarks' own: empty at first, on free ports, beside whatever else runs, and
/// gone at the end, also after Ctrl-C. Its data lie in the project's folder, on the disk that
/// counts.
final class Site implements AutoCloseable {
  private final Path data;
  private final LocalSystem system;
  private final Thread whenInterrupted = new Thread(this::interrupted, "stop");
  private volatile boolean interrupted;
  private boolean broken;

  /// @param root of the project
  Site(Path root) throws IOException {
    Path place = Files.createDirectories(root.toAbsolutePath().normalize().resolve(".dealstream"));
    this.data = Files.createTempDirectory(place, "bench-");
    this.system =
        new LocalSystem(
            root.toAbsolutePath().normalize(), new PlatformSettings(data, Ports.free()));
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  LocalSystem system() {
    return system;
  }

  /// Says why, and keeps the logs that may say more.
  void broke(Exception why) {
    if (!interrupted) {
      broken = true;
      System.err.println("dealstream: the benchmarks broke; see " + data.resolve("logs"));
      why.printStackTrace();
    }
  }

  @Override
  public void close() {
    if (interrupted) {
      return;
    }
    Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    system.close();
    if (!broken) {
      Folders.remove(data);
    }
  }

  private void interrupted() {
    interrupted = true;
    system.close();
    Folders.remove(data);
  }
}
