package io.dealstream.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Starts or stops several parts at once.
final class Together {
  private Together() {}

  /// Returns when every part is up, or has failed: then with the first part's failure.
  static void start(Map<String, ? extends Part> parts, Consumer<String> say) {
    List<CompletableFuture<Void>> starts = new ArrayList<>();
    parts.forEach(
        (name, part) -> starts.add(CompletableFuture.runAsync(() -> start(name, part, say), OWN)));
    join(starts);
  }

  static void stop(Iterable<? extends Part> parts) {
    List<CompletableFuture<Void>> stops = new ArrayList<>();
    parts.forEach(part -> stops.add(CompletableFuture.runAsync(part::stop, OWN)));
    join(stops);
  }

  private static final java.util.concurrent.Executor OWN = Thread::startVirtualThread;

  private static void start(String name, Part part, Consumer<String> say) {
    long begin = System.nanoTime();
    part.start();
    say.accept("%s is up (%.1f s)".formatted(name, (System.nanoTime() - begin) / 1e9));
  }

  private static void join(List<CompletableFuture<Void>> all) {
    CompletableFuture<Void> every = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    try {
      every.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LocalFailure failure ? failure : e;
    }
  }
}
