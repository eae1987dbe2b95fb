package io.dealstream.benchmarks.engine;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Exchange;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// (a) How many events the store appends, one per call, each caller waiting until its event is
/// durable.
final class AppendRate {
  private static final List<Integer> CALLERS = List.of(1, 16, 64);
  private static final int MOST = 64;
  private static final Target GOAL = new Target.Ratio(3);

  private AppendRate() {}

  static List<Row> measure(Scratch scratch, Pace pace) throws Exception {
    double before = commits(scratch, 1, pace);
    List<Row> appended = append(scratch, pace);
    // The disk has its moods: the store is held against the better of two looks.
    double single = Math.max(before, commits(scratch, 1, pace));
    List<Row> rows = new ArrayList<>();
    appended.forEach(row -> rows.add(row.against(new Limit("rows committed singly", single))));
    rows.add(row("plain JDBC, 1 connection", single));
    rows.add(row("plain JDBC, 16 connections", commits(scratch, 16, pace)));
    return rows;
  }

  private static List<Row> append(Scratch scratch, Pace pace) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (PostgresEventStore store =
        new PostgresEventStore(scratch.pool(), scratch::open, (events, appends, took) -> {})) {
      for (int callers : CALLERS) {
        Outcome outcome = new Callers(callers, pace).eager(caller -> new Appender(store));
        String what = "append, " + callers + (callers == 1 ? " caller" : " callers");
        rows.add(
            row(what, outcome.perSecond()).toReach(callers == MOST ? GOAL : new Target.None()));
      }
    }
    return rows;
  }

  private static double commits(Scratch scratch, int connections, Pace pace) throws Exception {
    return RawCommits.measure(scratch, connections, pace).perSecond();
  }

  private static Row row(String what, double perSecond) {
    return Row.of("a", what, Unit.PER_SECOND, perSecond);
  }

  /// Appends to a stream of its own.
  private static final class Appender implements Exchange {
    private final EventStore store;
    private final UUID streamId = CommandHandler.newId();
    private int version;

    Appender(EventStore store) {
      this.store = store;
    }

    @Override
    public void once() {
      NewEvent event =
          new NewEvent(CommandHandler.newId(), Samples.TYPE, Samples.offer(streamId, version + 1));
      AppendResult result =
          store.append(
              new Append(
                  "deal", streamId, version, List.of(event), Samples.metadata(), Optional.empty()));
      version++;
      if (!(result instanceof AppendResult.Appended(int now, long position)) || now != version) {
        throw new IllegalStateException("not appended: " + result);
      }
    }
  }
}
