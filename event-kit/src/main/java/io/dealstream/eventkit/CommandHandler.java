package io.dealstream.eventkit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

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
  private final FoldedStreams<S, E> folded;

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
    this.folded = new FoldedStreams<>(store, streamType, decider, types, rows);
  }

  /// A new id, UUID version 7: later ids sort later.
  public static UUID newId() {
    return IDS.generate();
  }

  /// Handles a command for a stream that must be there.
  public Outcome handle(UUID streamId, C command, CommandContext context) {
    return handle(streamId, (state, others) -> command, context, true);
  }

  /// Handles a command that is made from the state it is decided on, and from those of other
  /// streams, for a stream that must be there. It may be made more than once, when one of the first
  /// states turns out to be an old one.
  public Outcome handle(UUID streamId, BiFunction<S, Premises, C> command, CommandContext context) {
    return handle(streamId, command, context, true);
  }

  /// Handles a command that may begin a stream.
  public Outcome begin(UUID streamId, C command, CommandContext context) {
    return handle(streamId, (state, others) -> command, context, false);
  }

  /// Handles a command that begins a stream with a new id, which cannot be there yet.
  public Outcome create(C command, CommandContext context) {
    Optional<Outcome> before = before(context);
    if (before.isPresent()) {
      return before.get();
    }
    UUID streamId = newId();
    return switch (decider.decide(folded.beginning().state(), command)) {
      case Rejected<E>(Rejection why) -> new Outcome.Refused(why);
      case Accepted<E>(List<E> events) ->
          outcome(streamId, folded.append(streamId, folded.beginning(), Map.of(), events, context));
    };
  }

  /// What would be decided now; nothing is appended, and rows that follow the states are not asked.
  public Decision<E> consider(UUID streamId, C command) {
    return decider.decide(load(streamId).state(), command);
  }

  /// The present state of a stream.
  public Loaded<S> load(UUID streamId) {
    return folded.load(streamId);
  }

  /// A stream as it was when it was last used; its present state when that is long ago.
  Loaded<S> recall(UUID streamId) {
    Loaded<S> known = folded.remembered(streamId);
    return known.version() > 0 ? known : load(streamId);
  }

  /// The state of a stream at a moment.
  public Loaded<S> load(UUID streamId, Instant asOf) {
    return folded.load(streamId, asOf);
  }

  /// All that happened in a stream, in order.
  public List<Happened<E>> history(UUID streamId) {
    return store.read(streamType, streamId).stream()
        .map(event -> new Happened<>(types.read(event.type(), event.data()), event))
        .toList();
  }

  /// An event with the circumstances of its recording.
  public record Happened<E>(E event, RecordedEvent recorded) {}

  private Outcome handle(
      UUID streamId,
      BiFunction<S, Premises, C> command,
      CommandContext context,
      boolean mustExist) {
    Optional<Outcome> before = before(context);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<AppendResult> atOnce = appendAtOnce(streamId, command, context);
    if (atOnce.isPresent()) {
      return outcome(streamId, atOnce.get());
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Loaded<S> loaded = load(streamId);
      if (mustExist && loaded.version() == 0) {
        return new Outcome.Missing(streamId);
      }
      if (context.expectedVersion().filter(v -> v != loaded.version()).isPresent()) {
        return before(context).orElseGet(() -> new Outcome.Stale(loaded.version()));
      }
      Premises others = new Premises(false);
      switch (decider.decide(loaded.state(), command.apply(loaded.state(), others))) {
        case Rejected<E>(Rejection why) -> {
          // The same command may have been accepted in another thread a moment ago.
          return before(context).orElseGet(() -> new Outcome.Refused(why));
        }
        case Accepted<E>(List<E> events) -> {
          AppendResult result = folded.append(streamId, loaded, others.versions(), events, context);
          if (!(result instanceof AppendResult.Conflict)) {
            return outcome(streamId, result);
          }
          folded.forget(streamId);
        }
      }
    }
    return new Outcome.Contended(ATTEMPTS);
  }

  /// To append on what is remembered, of the stream and of others, needs no look at the log: when
  /// it is old, the store says so. Whatever else is decided, also that there is nothing to do,
  /// needs the look.
  private Optional<AppendResult> appendAtOnce(
      UUID streamId, BiFunction<S, Premises, C> command, CommandContext context) {
    Loaded<S> known = recall(streamId);
    Premises others = new Premises(true);
    if (known.version() > 0
        && context.expectedVersion().orElse(known.version()) == known.version()
        && decider.decide(known.state(), command.apply(known.state(), others))
            instanceof Accepted<E>(List<E> events)
        && !events.isEmpty()) {
      AppendResult result = folded.append(streamId, known, others.versions(), events, context);
      return Optional.of(result).filter(end -> !(end instanceof AppendResult.Conflict));
    }
    return Optional.empty();
  }

  private Optional<Outcome> before(CommandContext context) {
    return context.key().flatMap(store::find).map(result -> outcome(new UUID(0, 0), result));
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
}
