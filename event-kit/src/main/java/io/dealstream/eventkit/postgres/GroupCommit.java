package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The single writer of an instance: one thread that takes all appends waiting at the moment and
/// commits them together. While it commits, the next ones gather, and for a moment after that.
final class GroupCommit implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final int WAITING_AT_MOST = 4096;
  private static final int TOGETHER_AT_MOST = 256;
  private static final Duration GATHERING = Duration.ofNanos(500_000);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(8);
  private static final StoreUnavailable STOPPED = new StoreUnavailable("the writer stops", null);

  private final BlockingQueue<PendingAppend> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
  private final WriterConnection connection;
  private final AppendListener listener;
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean reachable = true;

  GroupCommit(Connections connections, AppendListener listener) {
    this.connection = new WriterConnection(connections);
    this.listener = listener;
    this.thread = Thread.ofPlatform().name("event-writer").daemon().start(this::run);
  }

  /// Waits, bounded, until the append is committed or refused.
  AppendResult append(Append append) {
    PendingAppend pending = new PendingAppend(append);
    if (closed || !waiting.offer(pending)) {
      throw new StoreUnavailable("too many appends wait already", null);
    }
    return pending.await(ANSWER_WITHIN);
  }

  /// True as long as the last commit went through and the thread runs.
  boolean healthy() {
    return reachable && thread.isAlive();
  }

  int waiting() {
    return waiting.size();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(ANSWER_WITHIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    List<PendingAppend> batch = new ArrayList<>(TOGETHER_AT_MOST);
    int together = 1;
    while (!closed) {
      try {
        PendingAppend first = waiting.poll(1, TimeUnit.SECONDS);
        if (first != null) {
          batch.add(first);
          gather(batch, together);
          together = batch.size();
          batch.removeIf(pending -> !pending.claim());
          commit(List.copyOf(batch));
        } else if (!reachable) {
          lookAgain();
        }
      } catch (InterruptedException e) {
        break; // closing
      } finally {
        batch.clear();
      }
    }
    waiting.forEach(pending -> pending.fail(STOPPED));
    connection.giveUp();
  }

  /// Much of what a commit costs, it costs once for all who share it. Those who were answered
  /// together come again soon after each other, and a moment is well spent on as many as last time.
  /// Whoever comes alone waits at most once, right after a crowd. An interrupt ends the moment, but
  /// what was taken is committed.
  private void gather(List<PendingAppend> batch, int lastTime) {
    if (batch.size() + waiting.size() < lastTime) {
      LockSupport.parkNanos(GATHERING.toNanos());
    }
    waiting.drainTo(batch, TOGETHER_AT_MOST - batch.size());
  }

  private void commit(List<PendingAppend> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      tryCommit(batch);
      reachable = true;
    } catch (CommitLost e) {
      connection.giveUp();
      reachable = false;
      batch.forEach(p -> p.fail(new StoreUnavailable.OutcomeUnknown("commit not answered", e)));
    } catch (SQLException | RuntimeException e) {
      recover(batch, e);
    }
  }

  /// Nothing of the batch was committed. If one append broke it, its neighbors must not suffer:
  /// they are tried again one by one. If circumstances did, nobody is tried again: the callers
  /// would be gone before the last of many time limits.
  private void recover(List<PendingAppend> batch, Exception why) {
    boolean usable = connection.rollback();
    boolean ofTheWork = !(why instanceof SQLException e) || SqlFailure.ofTheWork(e);
    reachable = usable && ofTheWork;
    if (!usable) {
      connection.giveUp();
    }
    if (reachable && batch.size() > 1) {
      batch.forEach(pending -> commitAlone(pending, why));
      return;
    }
    LOG.atWarn().addKeyValue("appends", batch.size()).setCause(why).log("append failed");
    batch.forEach(pending -> pending.fail(nothingWritten(why)));
  }

  private void commitAlone(PendingAppend pending, Exception why) {
    if (reachable) {
      commit(List.of(pending));
    } else {
      pending.fail(nothingWritten(why));
    }
  }

  private static StoreUnavailable nothingWritten(Exception why) {
    return new StoreUnavailable("nothing was written", why);
  }

  /// An instance that is not ready gets no commands, so it must not wait for one to find out.
  private void lookAgain() {
    reachable = connection.answers();
    if (!reachable) {
      connection.giveUp();
    }
  }

  private void tryCommit(List<PendingAppend> batch) throws SQLException {
    long start = System.nanoTime();
    Connection open = connection.open();
    AppendTransaction transaction =
        new AppendTransaction(open, batch.stream().map(PendingAppend::append).toList());
    List<AppendResult> results = transaction.run();
    try {
      transaction.commit();
    } catch (SQLException e) {
      if (SqlFailure.ofTheWork(e)) {
        throw e;
      }
      throw new CommitLost(e);
    }
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).complete(results.get(i));
    }
    tell(transaction.written(), batch.size(), Duration.ofNanos(System.nanoTime() - start));
  }

  /// What is committed stays committed, whatever the listener makes of it.
  private void tell(int events, int appends, Duration took) {
    try {
      listener.committed(events, appends, took);
    } catch (RuntimeException e) {
      LOG.atWarn().setCause(e).log("the listener of commits failed");
    }
  }

  /// After this it cannot be known whether the events are in the log.
  private static final class CommitLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitLost(SQLException cause) {
      super(cause);
    }
  }
}
