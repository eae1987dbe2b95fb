package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.LoopThread;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The loop that looks again and again for what is due. What it promises: nothing happens early or
/// twice, with any number of instances; and what was missed while none ran is made up for.
///
/// Drawback: every instance looks and tries, and all but one find that it is done already.
public final class Calendar implements Loop {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final String name;
  private final Agenda<?, ?, ?> agenda;
  private final LoopThread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable String broken = "starting";
  private volatile int failing;

  /// @param kept deadlines, by this instance since it started
  /// @param failures tries of this instance that did not succeed
  /// @param failing deadlines that wait for another try, of whatever instance
  public record Counts(long kept, long failures, int failing) {}

  /// @param clock with the zone in which days begin
  public <C, S, E> Calendar(
      CommandHandler<C, S, E> streams, Schedule<C, S> schedule, DataSource database, Clock clock) {
    this.name = schedule.streamType() + "-calendar";
    this.agenda = new Agenda<>(name, streams, schedule, database, clock);
    this.thread = new LoopThread(name, new Life());
  }

  /// One whose deadlines take more than a command to keep.
  ///
  /// @param clock with the zone in which days begin
  public <C, S, E> Calendar(
      CommandHandler<C, S, E> streams,
      Deadlines<S> deadlines,
      Keeping keeping,
      DataSource database,
      Clock clock) {
    this.name = deadlines.streamType() + "-calendar";
    this.agenda = new Agenda<>(name, streams, deadlines, keeping, database, clock);
    this.thread = new LoopThread(name, new Life());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    thread.start();
  }

  public Counts counts() {
    return new Counts(agenda.kept(), agenda.failures(), failing);
  }

  /// Ready also while single deadlines fail: the others are kept.
  @Override
  public Health health() {
    String why = broken;
    if (why != null) {
      return new Health(false, why);
    }
    int waiting = failing;
    return new Health(
        thread.alive(),
        waiting == 0 ? "keeping deadlines" : "deadlines that fail and are tried again: " + waiting);
  }

  @Override
  public void close() {
    closing.countDown();
    thread.close();
  }

  private final class Life implements LoopThread.Session {
    @Override
    public void run(Runnable worked) throws Exception {
      Duration wait;
      do {
        wait = agenda.look(thread::open) ? Duration.ZERO : LOOK_EVERY;
        failing = agenda.failing();
        broken = null;
        worked.run();
      } while (!closing.await(wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void broke(Exception why) {
      broken = Objects.requireNonNullElse(why.getMessage(), why.toString());
    }
  }
}
