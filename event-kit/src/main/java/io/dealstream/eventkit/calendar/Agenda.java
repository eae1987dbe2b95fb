package io.dealstream.eventkit.calendar;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.calendar.DeadlineTable.Pending;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what is due. A deadline is kept by a command with a key of its own and for the version of
/// the stream that still has this deadline: so it happens once, whoever tries how often, and never
/// for one that was moved in the meantime. Its row goes afterwards; after a crash in between, the
/// key answers.
///
/// A stream that fails is put off, longer each time, and holds up no other.
///
/// @param <C> commands
/// @param <S> states
/// @param <E> events
public final class Agenda<C, S, E> {
  private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
  private static final int PAGE = 500;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 9;
  private static final int FAILURES_BEFORE_ALARM = 3;

  private final String name;
  private final CommandHandler<C, S, E> streams;
  private final Deadlines<S> deadlines;
  private final Keeping keeping;
  private final DeadlineTable table;
  private final Clock clock;
  private final LongAdder kept = new LongAdder();
  private final LongAdder failures = new LongAdder();

  public Agenda(
      String name,
      CommandHandler<C, S, E> streams,
      Schedule<C, S> schedule,
      DataSource database,
      Clock clock) {
    this(name, streams, schedule, commanded(streams, schedule), database, clock);
  }

  public Agenda(
      String name,
      CommandHandler<C, S, E> streams,
      Deadlines<S> deadlines,
      Keeping keeping,
      DataSource database,
      Clock clock) {
    this.name = name;
    this.streams = streams;
    this.deadlines = deadlines;
    this.keeping = keeping;
    this.table = new DeadlineTable(database, deadlines.streamType());
    this.clock = clock;
  }

  private static <C, S, E> Keeping commanded(
      CommandHandler<C, S, E> streams, Schedule<C, S> schedule) {
    return (deadline, now, context) ->
        streams.handle(deadline.streamId(), schedule.command(deadline.kind(), now), context);
  }

  /// Looks once, and does what it finds as long as the calendar is open.
  ///
  /// @return whether there may be more
  /// @throws SQLException when the table cannot be reached, so that nothing can be done
  public boolean look(BooleanSupplier open) throws SQLException {
    ZonedDateTime now = ZonedDateTime.now(clock);
    List<Pending> due = table.due(now, PAGE);
    for (Pending pending : due) {
      if (!open.getAsBoolean()) {
        return false;
      }
      attend(pending, now);
    }
    return due.size() == PAGE;
  }

  /// How many deadlines this instance has kept.
  public long kept() {
    return kept.sum();
  }

  /// How often one could not be kept.
  public long failures() {
    return failures.sum();
  }

  /// How many deadlines wait because they could not be kept, by any instance.
  public int failing() throws SQLException {
    return table.failing();
  }

  private void attend(Pending pending, ZonedDateTime now) throws SQLException {
    try {
      table.settle(keep(pending.deadline(), now));
    } catch (RuntimeException e) {
      putOff(pending, now, e);
    }
  }

  /// @return what is settled by that
  private List<Deadline> keep(Deadline deadline, ZonedDateTime now) {
    Loaded<S> loaded = streams.load(deadline.streamId());
    List<Deadline> all = deadlines.deadlines(deadline.streamId(), loaded.state());
    if (!all.contains(deadline)) {
      throw new IllegalStateException("the stream knows no such deadline");
    }
    CommandContext context = context(deadline, loaded.version());
    return switch (keeping.keep(deadline, now, context)) {
      case Outcome.Done done -> {
        kept.add(done.replayed() ? 0 : 1);
        yield all.stream().filter(other -> other.kind().compareTo(deadline.kind()) <= 0).toList();
      }
      // Somebody changed the stream in between: the next look sees what it has to wait for now.
      case Outcome.Stale stale -> List.of();
      case Outcome.Contended contended -> List.of();
      case Outcome.Refused(Rejection why) -> throw new IllegalStateException(why.toString());
      case Outcome.Missing missing -> throw new IllegalStateException(missing.toString());
      case Outcome.KeyReused reused -> throw new IllegalStateException(reused.toString());
    };
  }

  private CommandContext context(Deadline deadline, int version) {
    String correlation = CommandHandler.newId().toString();
    Metadata metadata = new Metadata(name, null, correlation, null, null);
    String key = deadline.streamId() + "/" + deadline.kind() + "/" + text(deadline.due());
    return new CommandContext(
        metadata, Optional.of(version), Optional.of(new CommandKey(name, key, "keep")));
  }

  private static String text(Due due) {
    return switch (due) {
      case Due.Day(var day) -> day.toString();
      case Due.Moment(var moment) -> moment.toString();
    };
  }

  private void putOff(Pending pending, ZonedDateTime now, RuntimeException why)
      throws SQLException {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(pending.failures(), MOST_DOUBLINGS));
    Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    if (!table.putOff(pending, now.toInstant().plus(bounded))) {
      return; // it was moved or kept while this instance tried
    }
    failures.increment();
    (pending.failures() < FAILURES_BEFORE_ALARM ? LOG.atWarn() : LOG.atError())
        .addKeyValue("calendar", name)
        .addKeyValue("stream", pending.deadline().streamId())
        .addKeyValue("kind", pending.deadline().kind())
        .addKeyValue("failures", pending.failures() + 1)
        .addKeyValue("again-in", bounded)
        .setCause(why)
        .log("deadline not kept");
  }
}
