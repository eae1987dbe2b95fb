package io.dealstream.eventkit;

import java.util.Optional;

/// What comes with a command beside its content.
///
/// @param expectedVersion of the stream, when the sender insists on one
/// @param key when the sender wants the command to happen once
public record CommandContext(
    Metadata metadata, Optional<Integer> expectedVersion, Optional<CommandKey> key) {
  /// A context without conditions.
  public static CommandContext of(Metadata metadata) {
    return new CommandContext(metadata, Optional.empty(), Optional.empty());
  }

  /// The same with a key.
  public CommandContext once(CommandKey commandKey) {
    return new CommandContext(metadata, expectedVersion, Optional.of(commandKey));
  }
}
