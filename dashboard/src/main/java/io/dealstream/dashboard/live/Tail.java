package io.dealstream.dashboard.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The last events, as many as fit, in the order in which they arrived here. Any number of readers
/// follow it; none of them keeps anything for itself.
final class Tail {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final LiveEvent[] ring;
  // What was read when the first event that is here arrived, and when the last had arrived.
  private Place begin;
  private Place end;
  private long first;
  private long last;
  private boolean closed;

  /// @param size how many events are kept
  Tail(int size, Place place) {
    this.ring = new LiveEvent[size];
    this.begin = place;
    this.end = place;
  }

  /// What comes after an event.
  sealed interface Look {
    /// @param next where to look then
    record Items(List<LiveEvent> items, long next) implements Look {}

    /// Nothing did in time.
    record Nothing() implements Look {}

    /// It came and went: whoever asks is too slow.
    record Gone() implements Look {}

    /// Nothing will come.
    record Closed() implements Look {}
  }

  /// @param next where to look first
  /// @param place what was read when looking there
  record Start(long next, Place place) {}

  /// After the last event.
  Start now() {
    lock.lock();
    try {
      return new Start(last, end);
    } finally {
      lock.unlock();
    }
  }

  /// With the first event that is kept.
  Start oldest() {
    lock.lock();
    try {
      return new Start(first, begin);
    } finally {
      lock.unlock();
    }
  }

  /// Adds what comes next; what came before, and stands on its topic once more, is left out.
  void add(LiveEvent event) {
    lock.lock();
    try {
      boolean known = end.has(event.spot());
      end = end.after(event.spot());
      if (known) {
        return;
      }
      if (last - first == ring.length) {
        begin = begin.after(ring[index(first)].spot());
        first++;
      }
      ring[index(last)] = event;
      last++;
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// What stands at a number and after it, a few at a time.
  ///
  /// @param limit how long to wait for it
  Look since(long next, int most, Duration limit) throws InterruptedException {
    long nanos = limit.toNanos();
    lock.lock();
    try {
      while (next == last && !closed && nanos > 0) {
        nanos = grown.awaitNanos(nanos);
      }
      if (closed) {
        return new Look.Closed();
      }
      if (next < first) {
        return new Look.Gone();
      }
      return next == last ? new Look.Nothing() : items(next, most);
    } finally {
      lock.unlock();
    }
  }

  /// All that are kept, the last one first.
  List<LiveEvent> newestFirst() {
    lock.lock();
    try {
      List<LiveEvent> events = new ArrayList<>();
      for (long number = last - 1; number >= first; number--) {
        events.add(ring[index(number)]);
      }
      return events;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  private Look.Items items(long next, int most) {
    List<LiveEvent> items = new ArrayList<>();
    long to = Math.min(last, next + most);
    for (long number = next; number < to; number++) {
      items.add(ring[index(number)]);
    }
    return new Look.Items(items, to);
  }

  private int index(long number) {
    return Math.toIntExact(number % ring.length);
  }
}
