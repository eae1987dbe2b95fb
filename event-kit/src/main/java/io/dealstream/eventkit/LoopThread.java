package io.dealstream.eventkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that runs a session again and again: a session that breaks is told to the owner and
/// tried anew after a pause that doubles up to a limit.
public final class LoopThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LoopThread.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

  private final String name;
  private final Session session;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /// One life of a loop, from connecting to breaking.
  @FunctionalInterface
  public interface Session {
    /// Works until the thread is closing or something breaks. Calls `progress` when work was done,
    /// which resets the pause.
    void run(Runnable progress) throws Exception;

    /// Hears that a session broke.
    default void broke(Exception why) {}
  }

  public LoopThread(String name, Session session) {
    this.name = name;
    this.session = session;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /// True until [#close()].
  public boolean open() {
    return closing.getCount() > 0;
  }

  public boolean alive() {
    return thread.isAlive();
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      if (thread.isAlive() && !thread.join(STOPS_WITHIN)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Duration[] pause = {FIRST_PAUSE};
    while (open()) {
      try {
        session.run(() -> pause[0] = FIRST_PAUSE);
      } catch (Exception | Error e) {
        if (open()) {
          // An error too ends a session, not the thread: what stands still for good must be told.
          session.broke(e instanceof Exception broken ? broken : new ExecutionException(e));
          LOG.atWarn().addKeyValue("loop", name).setCause(e).log("loop broke and starts anew");
          sleep(pause[0]);
          pause[0] = min(pause[0].multipliedBy(2), LONGEST_PAUSE);
        }
      }
    }
  }

  private void sleep(Duration pause) {
    try {
      if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.atDebug().addKeyValue("loop", name).log("closed while pausing");
      }
    } catch (InterruptedException e) {
      closing.countDown();
    }
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
