package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// An append that waits for the writer. Either the writer claims it or the caller gives it up,
/// never both, so that a caller who gave up knows whether it may still happen.
final class PendingAppend {
  private final Append append;
  private final CompletableFuture<AppendResult> result = new CompletableFuture<>();
  private final AtomicBoolean claimed = new AtomicBoolean();

  PendingAppend(Append append) {
    this.append = append;
  }

  Append append() {
    return append;
  }

  boolean claim() {
    return claimed.compareAndSet(false, true);
  }

  void complete(AppendResult value) {
    result.complete(value);
  }

  void fail(RuntimeException why) {
    result.completeExceptionally(why);
  }

  AppendResult await(Duration limit) {
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw givenUp("the commit takes too long", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw givenUp("interrupted while waiting for the commit", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StoreUnavailable.OutcomeUnknown unknown) {
        throw new StoreUnavailable.OutcomeUnknown("the answer to the commit was lost", unknown);
      }
      throw new StoreUnavailable("the append failed", e.getCause());
    }
  }

  /// Unless the writer has it already, it never will.
  private StoreUnavailable givenUp(String why, Exception cause) {
    return claim()
        ? new StoreUnavailable("the writer did not come to this append: " + why, cause)
        : new StoreUnavailable.OutcomeUnknown(why, cause);
  }
}
