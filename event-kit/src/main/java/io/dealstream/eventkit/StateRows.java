package io.dealstream.eventkit;

import java.util.Optional;
import java.util.UUID;

/// Keeps rows of another table equal to what the states of streams say, in the transaction of their
/// events.
///
/// @param <S> states
@FunctionalInterface
public interface StateRows<S> {
  /// What is to change when a stream goes from one state to another; empty when nothing is.
  Optional<Alongside> change(UUID streamId, S before, S after);

  /// No rows.
  static <S> StateRows<S> none() {
    return (streamId, before, after) -> Optional.empty();
  }
}
