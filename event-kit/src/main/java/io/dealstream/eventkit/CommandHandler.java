package io.dealstream.eventkit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The whole write path of one kind of stream: load, fold, decide, append; and again when somebody
/// else was faster.
///
/// @param <C> commands
/// @param <S> states
/// @param <E> events
public final class CommandHandler<C, S, E> {
  private static final int ATTEMPTS = 8;
  private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

  private final EventStore store;
  private final String streamType;
  private final Decider<C, S, E> decider;
  private final EventTypes<E> types;
  private final StateRows<S> rows;
  private final Loaded<S> beginning;
  private final FoldedStreams<S> folded;

  public CommandHandler(
      EventStore store, String streamType, Decider<C, S, E> decider, EventTypes<E> types) {
    this(store, streamType, decider, types, StateRows.none());
  }

  /// @param rows that follow the states of the streams, and may refuse a command
  public CommandHandler(
      EventStore store,
      String streamType,
      Decider<C, S, E> decider,
      EventTypes<E> types,
      StateRows<S> rows) {
    this.store = store;
    this.streamType = streamType;
    this.decider = decider;
    this.types = types;
    this.rows = rows;
    this.beginning = new Loaded<>(decider.initial(), 0);
    this.folded = new FoldedStreams<>(beginning);
  }

  /// A new id, UUID version 7: later ids sort later.
  public static UUID newId() {
    return IDS.generate();
  }

  /// Handles a command for a stream that must be there.
  public Outcome handle(UUID streamId, C command, CommandContext context) {
    return handle(streamId, command, context, true);
  }

  /// Handles a command that may begin a stream.
  public Outcome begin(UUID streamId, C command, CommandContext context) {
    return handle(streamId, command, context, false);
  }

  /// Handles a command that begins a stream with a new id, which cannot be there yet.
  public Outcome create(C command, CommandContext context) {
    Optional<Outcome> before = before(context);
    if (before.isPresent()) {
      return before.get();
    }
    UUID streamId = newId();
    return switch (decider.decide(beginning.state(), command)) {
      case Rejected<E>(Rejection why) -> new Outcome.Refused(why);
      case Accepted<E>(List<E> events) ->
          outcome(streamId, append(streamId, beginning, events, context));
    };
  }

  /// What would be decided now; nothing is appended, and rows that follow the states are not asked.
  public Decision<E> consider(UUID streamId, C command) {
    return decider.decide(load(streamId).state(), command);
  }

  /// The present state of a stream.
  public Loaded<S> load(UUID streamId) {
    Loaded<S> known = folded.get(streamId);
    Loaded<S> now = fold(known, store.read(streamType, streamId, known.version()));
    folded.put(streamId, now);
    return now;
  }

  /// The state of a stream at a moment.
  public Loaded<S> load(UUID streamId, Instant asOf) {
    return fold(
        beginning,
        store.read(streamType, streamId).stream()
            .filter(event -> !event.recordedAt().isAfter(asOf))
            .toList());
  }

  /// All that happened in a stream, in order.
  public List<Happened<E>> history(UUID streamId) {
    return store.read(streamType, streamId).stream()
        .map(event -> new Happened<>(types.read(event.type(), event.data()), event))
        .toList();
  }

  /// An event with the circumstances of its recording.
  public record Happened<E>(E event, RecordedEvent recorded) {}

  private Outcome handle(UUID streamId, C command, CommandContext context, boolean mustExist) {
    Optional<Outcome> before = before(context);
    if (before.isPresent()) {
      return before.get();
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Loaded<S> loaded = load(streamId);
      if (mustExist && loaded.version() == 0) {
        return new Outcome.Missing(streamId);
      }
      if (context.expectedVersion().filter(v -> v != loaded.version()).isPresent()) {
        return before(context).orElseGet(() -> new Outcome.Stale(loaded.version()));
      }
      switch (decider.decide(loaded.state(), command)) {
        case Rejected<E>(Rejection why) -> {
          // The same command may have been accepted in another thread a moment ago.
          return before(context).orElseGet(() -> new Outcome.Refused(why));
        }
        case Accepted<E>(List<E> events) -> {
          AppendResult result = append(streamId, loaded, events, context);
          if (!(result instanceof AppendResult.Conflict)) {
            return outcome(streamId, result);
          }
          folded.forget(streamId);
        }
      }
    }
    return new Outcome.Contended(ATTEMPTS);
  }

  private Optional<Outcome> before(CommandContext context) {
    return context.key().flatMap(store::find).map(result -> outcome(new UUID(0, 0), result));
  }

  private AppendResult append(
      UUID streamId, Loaded<S> loaded, List<E> events, CommandContext context) {
    if (events.isEmpty() && context.key().isEmpty()) {
      return new AppendResult.Appended(loaded.version(), store.head());
    }
    S after = loaded.state();
    for (E event : events) {
      after = decider.evolve(after, event);
    }
    List<NewEvent> written =
        events.stream().map(e -> new NewEvent(newId(), types.nameOf(e), Json.write(e))).toList();
    return store.append(
        new Append(
            streamType,
            streamId,
            loaded.version(),
            written,
            context.metadata(),
            context.key(),
            rows.change(streamId, loaded.state(), after)));
  }

  private static Outcome outcome(UUID streamId, AppendResult result) {
    return switch (result) {
      case AppendResult.Appended(int version, long position) ->
          new Outcome.Done(streamId, version, position, false);
      case AppendResult.Replayed(UUID first, int version, long position) ->
          new Outcome.Done(first, version, position, true);
      case AppendResult.KeyReused() -> new Outcome.KeyReused();
      case AppendResult.Conflict(int actual) -> new Outcome.Stale(actual);
      case AppendResult.Refused(Rejection why) -> new Outcome.Refused(why);
    };
  }

  private Loaded<S> fold(Loaded<S> known, List<RecordedEvent> events) {
    S state = known.state();
    for (RecordedEvent event : events) {
      state = decider.evolve(state, types.read(event.type(), event.data()));
    }
    return new Loaded<>(state, events.isEmpty() ? known.version() : events.getLast().version());
  }
}
