package io.dealstream.eventkit;

/// The rules of one kind of stream, as pure functions: a test needs no database and no clock.
///
/// @param <C> commands, a sealed interface of records; time, ids and names arrive in them
/// @param <S> states, a sealed interface of records
/// @param <E> events, a sealed interface of records
public interface Decider<C, S, E> {
  /// The state of a stream without events.
  S initial();

  /// What follows from a command in a state. Accepted without events means: already so.
  Decision<E> decide(S state, C command);

  /// The state after an event. Accepts every event ever stored.
  S evolve(S state, E event);
}
