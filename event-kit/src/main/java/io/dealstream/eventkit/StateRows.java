package io.dealstream.eventkit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeps rows of another table equal to what the states of streams say, in the transaction of their
/// events.
///
/// @param <S> states
@FunctionalInterface
public interface StateRows<S> {
  /// What is to change when a stream goes from one state to another.
  List<Alongside<?>> change(UUID streamId, S before, S after);

  /// Two tables that change together or not at all. The first one is asked first, and its refusal
  /// keeps the second from being asked; so the one that may refuse is the first.
  ///
  /// An append has no savepoint: many share a transaction, and each savepoint would be two more
  /// round trips under the lock that all of them hold. What the first one accepted could therefore
  /// not be taken back alone. If the second one refuses after that, this is a mistake in the
  /// program: it breaks the transaction, nothing of the append stays, and its neighbors are tried
  /// again without it. A second one that refuses where the first has nothing to change does no
  /// harm.
  static <S> StateRows<S> both(StateRows<? super S> first, StateRows<? super S> second) {
    return (streamId, before, after) ->
        Stream.concat(
                first.change(streamId, before, after).stream(),
                second.change(streamId, before, after).stream())
            .toList();
  }

  /// No rows.
  static <S> StateRows<S> none() {
    return (streamId, before, after) -> List.of();
  }
}
