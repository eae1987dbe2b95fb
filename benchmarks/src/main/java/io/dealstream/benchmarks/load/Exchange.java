package io.dealstream.benchmarks.load;

/// One caller with what it keeps for itself, such as a connection.
public interface Exchange extends AutoCloseable {
  /// Calls once and returns when it is answered. Whatever is not the expected answer is an
  /// exception, and ends the benchmark.
  void once() throws Exception;

  @Override
  default void close() throws Exception {}
}
