package io.dealstream.eventkit;

import java.util.Optional;
import java.util.UUID;

/// What became of a command.
public sealed interface Outcome {
  /// It happened, or was already so.
  ///
  /// @param streamId the stream that it changed; for a repeated command the stream of the first
  ///   time
  /// @param version of that stream afterwards
  /// @param position in the log up to which a reader sees the effect
  /// @param replayed true when this is the answer of an earlier time
  record Done(UUID streamId, int version, long position, boolean replayed) implements Outcome {}

  /// The rules refused it.
  record Refused(Rejection why) implements Outcome {}

  /// There is no such stream.
  record Missing(UUID streamId) implements Outcome {}

  /// The stream is not at the version that the sender insisted on.
  record Stale(int actualVersion) implements Outcome {}

  /// The key belongs to another command.
  record KeyReused() implements Outcome {}

  /// Others changed the stream each time it was tried.
  record Contended(int attempts) implements Outcome {}

  /// Why the rules refused a command that nobody waits for; nothing when it is done.
  ///
  /// @param stream what it was for, like `deal 0197…`
  /// @throws StoreUnavailable when others kept changing the stream: it is to be tried again
  /// @throws IllegalStateException when it came to an end that a reaction's command cannot come to
  default Optional<Rejection> refusal(String stream) {
    return switch (this) {
      case Done done -> Optional.empty();
      case Refused(Rejection why) -> Optional.of(why);
      case Contended contended ->
          throw new StoreUnavailable("others keep changing " + stream, null);
      case Missing missing -> throw new IllegalStateException(stream + ": " + missing);
      case Stale stale -> throw new IllegalStateException(stream + ": " + stale);
      case KeyReused reused -> throw new IllegalStateException(stream + ": " + reused);
    };
  }
}
