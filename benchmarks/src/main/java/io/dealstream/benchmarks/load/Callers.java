package io.dealstream.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/// A number of callers, each with a thread.
public final class Callers {
  private static final ThreadFactory THREADS =
      Thread.ofPlatform().name("caller-", 0).daemon().factory();

  /// Beyond the time that is measured: a machine that others keep busy is slow, but not broken.
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private static final int MOST_ROUNDS = 12;
  private static final double FASTER = 1.05;

  private final int count;
  private final Pace pace;

  public Callers(int count, Pace pace) {
    this.count = count;
    this.pace = pace;
  }

  /// Each calls again as soon as it is answered: how much is possible, and how long a call takes
  /// then. A slow answer holds its caller up, so that these latencies say nothing about a fixed
  /// rate.
  public Outcome eager(IntFunction<Exchange> exchanges) throws Exception {
    long begin = System.nanoTime() + pace.warmUp().toNanos();
    long end = begin + pace.measure().toNanos();
    return together(
        exchanges,
        (exchange, caller, latencies) -> {
          for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
            exchange.once();
            long answered = System.nanoTime();
            if (sent >= begin && answered <= end) {
              Outcome.record(latencies, answered - sent);
            }
          }
        });
  }

  /// Calls until it gets no faster: a service that was just started compiles its code while it
  /// works, and is slow meanwhile.
  public void settle(IntFunction<Exchange> exchanges) throws Exception {
    double best = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double rate = eager(exchanges).perSecond();
      if (rate < best * FASTER) {
        return;
      }
      best = Math.max(best, rate);
    }
  }

  /// All together call at a fixed rate. Latencies count from the moment when a call was due, so
  /// that a call that had to wait for a slow one before it is as late as its user would find it.
  public Outcome steady(double perSecond, IntFunction<Exchange> exchanges) throws Exception {
    long start = System.nanoTime();
    long begin = start + pace.warmUp().toNanos();
    long end = begin + pace.measure().toNanos();
    double gap = 1e9 / perSecond;
    return together(
        exchanges,
        (exchange, caller, latencies) -> {
          for (long call = caller; ; call += count) {
            long due = start + (long) (call * gap);
            if (due >= end) {
              return;
            }
            Due.await(due);
            exchange.once();
            if (due >= begin) {
              Outcome.record(latencies, System.nanoTime() - due);
            }
          }
        });
  }

  /// Each does its part of a number of tasks, as fast as it can.
  public Outcome share(int tasks, IntFunction<Task> work) throws Exception {
    long begin = System.nanoTime();
    Outcome all =
        together(
            caller -> () -> {},
            (exchange, caller, latencies) -> {
              Task task = work.apply(caller);
              for (int i = caller; i < tasks; i += count) {
                long started = System.nanoTime();
                task.run(i);
                Outcome.record(latencies, System.nanoTime() - started);
              }
              task.close();
            });
    return new Outcome(tasks / ((System.nanoTime() - begin) / 1e9), all.latencies());
  }

  /// What one caller does for each task.
  public interface Task extends AutoCloseable {
    void run(int task) throws Exception;

    @Override
    default void close() throws Exception {}
  }

  private interface Work {
    void run(Exchange exchange, int caller, Histogram latencies) throws Exception;
  }

  private Outcome together(IntFunction<Exchange> exchanges, Work work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(count, THREADS)) {
      List<Future<Histogram>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int caller = i;
        running.add(
            threads.submit(() -> {
              Histogram latencies = Outcome.histogram();
              try (Exchange exchange = exchanges.apply(caller)) {
                work.run(exchange, caller, latencies);
              }
              return latencies;
            }));
      }
      return outcome(running, threads);
    }
  }

  private Outcome outcome(List<Future<Histogram>> running, ExecutorService threads)
      throws Exception {
    long limit = pace.warmUp().plus(pace.measure()).plus(MARGIN).toMillis();
    Histogram all = Outcome.histogram();
    try {
      for (Future<Histogram> one : running) {
        all.add(one.get(limit, TimeUnit.MILLISECONDS));
      }
    } catch (ExecutionException | TimeoutException e) {
      threads.shutdownNow();
      throw e;
    }
    return new Outcome(all.getTotalCount() / (pace.measure().toNanos() / 1e9), all);
  }
}
