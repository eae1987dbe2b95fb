package io.dealstream.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The running process of one part, if there is one. Whoever waits for it to get ready holds no
/// lock, so that it can be stopped meanwhile.
final class Server {
  private final String name;
  private final Path log;
  private final Duration startLimit;
  private final Duration stopLimit;
  private @Nullable ChildProcess process;

  Server(String name, Path log, Duration startLimit, Duration stopLimit) {
    this.name = name;
    this.log = log;
    this.startLimit = startLimit;
    this.stopLimit = stopLimit;
  }

  synchronized boolean alive() {
    return process != null && process.alive();
  }

  synchronized void launch(Supplier<ChildProcess> start) {
    process = start.get();
  }

  /// Waits until the launched process is ready; what does not get ready is stopped.
  void await(BooleanSupplier ready) {
    boolean decided = Patience.until(() -> !alive() || ready.getAsBoolean(), startLimit);
    if (!decided) {
      stop();
      throw new LocalFailure(
          name + " is not ready after " + startLimit.toSeconds() + " s; see " + log + ".");
    }
    if (!alive()) {
      throw new LocalFailure(name + " ended while it was starting; see " + log + ".");
    }
  }

  synchronized void stop() {
    if (process != null) {
      process.stop(stopLimit);
      process = null;
    }
  }

  synchronized void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }
}
