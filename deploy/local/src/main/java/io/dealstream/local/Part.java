package io.dealstream.local;

/// A process of the platform that tests may take away and bring back; port and data stay the same.
public interface Part {
  /// Whether the process runs.
  boolean alive();

  /// Starts the process and waits until it answers; does nothing when it runs.
  void start();

  /// Ends the process as an operator would; does nothing when it does not run.
  void stop();

  /// Ends the process without warning, as SIGKILL does.
  void kill();

  default void restart() {
    stop();
    start();
  }
}
