package io.dealstream.dashboard.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Calls that are made at once, so that a page waits for the slowest alone.
public final class Together<T> {
  private final CompletableFuture<T> result;

  private Together(CompletableFuture<T> result) {
    this.result = result;
  }

  /// Begins a call.
  public static <T> Together<T> call(Supplier<T> call) {
    return new Together<>(CompletableFuture.supplyAsync(call, Thread::startVirtualThread));
  }

  /// Waits for its answer.
  public T answer() {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    }
  }
}
