package io.dealstream.local;

import io.dealstream.local.ChildProcess.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A server of the same data that outlived the JVM which started it.
final class PostgresLeftover {
  private PostgresLeftover() {}

  /// Ends it in good order, or says why that did not work.
  static void end(Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    Optional<ProcessHandle> running = named(pidFile);
    if (running.isEmpty()) {
      return;
    }
    ProcessHandle process = running.get();
    if (!isPostgres(process)) {
      // The number belongs to another program by now; the server would take it for itself.
      delete(pidFile);
      return;
    }
    ChildProcess.signal(StopSignal.INT, process.pid());
    if (!Patience.until(() -> !process.isAlive(), Duration.ofSeconds(20))) {
      throw new LocalFailure(
          "A PostgreSQL server from an earlier start still uses "
              + data
              + ": end process "
              + process.pid()
              + ".");
    }
  }

  private static Optional<ProcessHandle> named(Path pidFile) {
    try {
      List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(ProcessHandle::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.endsWith("postgres")).orElse(true);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
