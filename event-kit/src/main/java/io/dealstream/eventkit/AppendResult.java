package io.dealstream.eventkit;

import java.util.UUID;

/// What became of an append. A database that cannot be reached is not a result but
/// [StoreUnavailable].
public sealed interface AppendResult {
  /// The events are in the log for good.
  ///
  /// @param version of the stream, after them
  /// @param position of the last of them, or of the log's head when there were none
  record Appended(int version, long position) implements AppendResult {}

  /// Somebody else appended in between, to the stream or to one that is a premise; nothing was
  /// written.
  ///
  /// @param actualVersion of the stream
  record Conflict(int actualVersion) implements AppendResult {}

  /// The key was used before by the same command; nothing was written now.
  record Replayed(UUID streamId, int version, long position) implements AppendResult {}

  /// The key was used before by another command; nothing was written.
  record KeyReused() implements AppendResult {}

  /// The rows alongside refused it; nothing was written.
  record Refused(Rejection why) implements AppendResult {}
}
