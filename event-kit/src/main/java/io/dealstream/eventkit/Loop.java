package io.dealstream.eventkit;

/// Something that runs as long as the service does and must never be silent when it stops.
public interface Loop extends AutoCloseable {
  /// Its name in logs, metrics and health.
  String name();

  /// Starts the loop's thread.
  void start();

  /// Whether it does its work, and if not, why; for health.
  Health health();

  /// Stops the thread, bounded.
  @Override
  void close();

  /// @param ready false as long as something stands still that should move
  /// @param detail what it does or why it stopped, for an operator
  record Health(boolean ready, String detail) {}
}
