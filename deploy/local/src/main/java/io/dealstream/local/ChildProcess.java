package io.dealstream.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process with a log file that ends when this JVM ends, however this JVM ends.
public final class ChildProcess {
  /// The signal that asks a program to end in good order.
  public enum StopSignal {
    TERM,
    /// PostgreSQL waits for its clients on TERM, and sends them away on INT.
    INT
  }

  // A JVM that is killed runs no shutdown hook, but the kernel closes its pipes: the shell comes
  // to the end of its input, and ends the process in our place.
  private static final String LIFELINE =
      "read -r _; kill -$1 $2 2>/dev/null && sleep 10 && kill -KILL $2 2>/dev/null";

  private final Process process;
  private final StopSignal stopSignal;

  private ChildProcess(Process process, StopSignal stopSignal) {
    this.process = process;
    this.stopSignal = stopSignal;
  }

  /// Starts the command with additional environment variables; its output is appended to the log.
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path log, StopSignal stopSignal) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      attachLifeline(process, stopSignal);
      return new ChildProcess(process, stopSignal);
    } catch (IOException e) {
      throw new LocalFailure(command.getFirst() + " does not start: " + e.getMessage() + ".", e);
    }
  }

  /// The Java that this JVM runs on.
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public boolean alive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /// Waits for a process that ends by itself, and kills it when it has not done so within the
  /// limit.
  public boolean succeeds(Duration limit) {
    if (!ended(limit)) {
      kill();
    }
    return process.exitValue() == 0;
  }

  /// Asks the process to end, and kills it when it has not done so within the limit.
  public void stop(Duration limit) {
    signal(stopSignal, process.pid());
    if (!ended(limit)) {
      kill();
    }
  }

  /// Kills the process and everything that it started, and waits until they are gone.
  public void kill() {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
    boolean gone =
        ended(Duration.ofSeconds(10))
            && Patience.until(
                () -> descendants.stream().noneMatch(ProcessHandle::isAlive),
                Duration.ofSeconds(10));
    if (!gone) {
      throw new LocalFailure("Process " + process.pid() + " does not die, even by SIGKILL.");
    }
  }

  /// Sends a signal that Java has no method for.
  static void signal(StopSignal signal, long pid) {
    try {
      Process kill =
          new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null").start();
      kill.waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new LocalFailure("There is no shell to send a signal with.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attachLifeline(Process process, StopSignal signal) throws IOException {
    Process lifeline =
        new ProcessBuilder(
                "sh", "-c", LIFELINE, "lifeline", signal.name(), Long.toString(process.pid()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // Otherwise it would one day send the signal to another process with the same number.
    process.onExit().thenRun(lifeline::destroyForcibly);
  }

  private boolean ended(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
