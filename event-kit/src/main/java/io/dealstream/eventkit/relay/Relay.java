package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.LoopThread;
import io.dealstream.eventkit.postgres.Connections;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Brings the log to Kafka. Of all instances one is active, the one that holds the lock; the others
/// stand by. What it promises: every event in the order of its log, once, also after a crash at any
/// point; and appending never waits for it.
///
/// Drawback: an instance that is paused, loses its lock and wakes up again may send what its
/// successor has sent already. Such a record carries the number of the first one, and readers drop
/// it.
public final class Relay implements Loop {
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(5);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

  /// Each round wakes all who read its topics, and that costs more than most events do. What comes
  /// close behind others therefore waits for what comes next; what comes alone leaves at once.
  private static final Duration ROUNDS_APART = Duration.ofMillis(10);

  private final RelaySettings settings;
  private final Connections connections;
  private final LoopThread thread;
  private final Semaphore wakeUps = new Semaphore(0);
  private volatile State state = new State.Starting();
  private volatile Progress progress = new Progress(0, 0);

  /// What the relay does at the moment.
  public sealed interface State {
    record Starting() implements State {}

    /// Another instance is active.
    record StandingBy() implements State {}

    record Active() implements State {}

    record Broken(String why) implements State {}
  }

  /// How far it is.
  ///
  /// @param position acknowledged by the broker
  /// @param records sent by this instance since it started
  public record Progress(long position, long records) {}

  public Relay(RelaySettings settings, Connections connections) {
    this.settings = settings;
    this.connections = connections;
    this.thread = new LoopThread(settings.name(), new Life());
  }

  /// A hint that there is something to send. It may get lost: the relay also looks by itself.
  public void wake() {
    if (wakeUps.availablePermits() == 0) {
      wakeUps.release();
    }
  }

  public Progress progress() {
    return progress;
  }

  public State state() {
    return state;
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public Health health() {
    return switch (state) {
      case State.Starting() -> new Health(false, "starting");
      case State.StandingBy() -> new Health(thread.alive(), "another instance is active");
      case State.Active() -> new Health(thread.alive(), "at position " + progress.position());
      case State.Broken(String why) -> new Health(false, why);
    };
  }

  @Override
  public void close() {
    thread.close();
  }

  private final class Life implements LoopThread.Session {
    private long recordsBefore;

    @Override
    public void run(Runnable worked) throws Exception {
      recordsBefore = progress.records();
      try (RelaySession session = RelaySession.open(settings, connections)) {
        while (thread.open() && !session.lock()) {
          state = new State.StandingBy();
          // Not to be woken: there is nothing to do but to ask for the lock.
          Thread.sleep(LONGEST_WAIT);
        }
        if (thread.open()) {
          session.resume();
          report(session);
          state = new State.Active();
          relay(session, worked);
        }
      }
    }

    @Override
    public void broke(Exception why) {
      state = new State.Broken(Objects.requireNonNullElse(why.getMessage(), why.toString()));
    }

    private void relay(RelaySession session, Runnable worked) throws Exception {
      Duration wait = SHORTEST_WAIT;
      while (thread.open()) {
        long began = System.nanoTime();
        boolean moved = session.step();
        report(session);
        if (moved) {
          worked.run();
          wait = SHORTEST_WAIT;
          if (session.caughtUp()) {
            rest(began);
          }
        } else {
          await(wait);
          wait = wait.compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
      }
    }

    private void rest(long began) throws InterruptedException {
      TimeUnit.NANOSECONDS.sleep(began + ROUNDS_APART.toNanos() - System.nanoTime());
    }

    private void report(RelaySession session) {
      progress = new Progress(session.position(), recordsBefore + session.records());
    }

    private void await(Duration limit) throws InterruptedException {
      if (wakeUps.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUps.drainPermits();
      }
    }
  }
}
