package io.dealstream.dashboard.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a few do something at once. The others wait in the order in which they came, however often
/// they look up meanwhile.
final class Turns {
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int free;

  /// @param free how many at once
  Turns(int free) {
    this.free = free;
  }

  /// Gets in line; whoever does must close what it gets.
  synchronized Turn ask() {
    Turn turn = new Turn();
    waiting.add(turn);
    letIn();
    return turn;
  }

  private void letIn() {
    while (free > 0 && !waiting.isEmpty()) {
      free--;
      waiting.remove().come.countDown();
    }
  }

  private synchronized void leave(Turn turn) {
    if (!waiting.remove(turn)) {
      free++;
      letIn();
    }
  }

  /// A place in the line, and then the turn.
  final class Turn implements AutoCloseable {
    private final CountDownLatch come = new CountDownLatch(1);

    private Turn() {}

    /// Waits for it; tells whether it has come.
    boolean comesWithin(Duration limit) throws InterruptedException {
      return come.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Gives it to the next, or leaves the line.
    @Override
    public void close() {
      leave(this);
    }
  }
}
