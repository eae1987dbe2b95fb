package io.dealstream.local.launch;

import io.dealstream.local.Tokens;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What the user asks for.
sealed interface Command {
  record Up() implements Command {}

  record Demo(boolean once) implements Command {}

  record PlayStory() implements Command {}

  /// @param kind of the rows, when the file is no workbook and its name does not say so
  /// @param acknowledged of [#ACKNOWLEDGMENTS]
  record ImportFile(
      String file,
      Optional<String> kind,
      boolean commit,
      List<String> acknowledged,
      Optional<String> reason)
      implements Command {
    /// What may be known of licenses and taken for a fact.
    static final List<String> ACKNOWLEDGMENTS = List.of("conflicts", "holds", "gaps");
  }

  record Down() implements Command {}

  record Reset(boolean withoutAsking) implements Command {}

  record Status() implements Command {}

  record WriteEnvironment() implements Command {}

  record Token(String subject, String role, Duration lifetime) implements Command {}

  static Command parse(List<String> line) {
    Deque<String> words = new ArrayDeque<>(line);
    String name = words.isEmpty() ? "" : words.remove();
    Command command =
        switch (name) {
          case "up" -> new Up();
          case "demo" -> new Demo(flag("--once", words));
          case "story" -> new PlayStory();
          case "import" -> importFile(words);
          case "down" -> new Down();
          case "reset" -> new Reset(flag("--yes", words));
          case "status" -> new Status();
          case "env" -> new WriteEnvironment();
          case "token" -> token(words);
          default -> throw new Misuse("There is no command '" + name + "': try ./dealstream help.");
        };
    if (!words.isEmpty()) {
      throw new Misuse(
          "The command " + name + " does not know '" + words.peek() + "': try ./dealstream help.");
    }
    return command;
  }

  private static boolean flag(String flag, Deque<String> words) {
    return words.remove(flag);
  }

  private static ImportFile importFile(Deque<String> words) {
    boolean commit = flag("--commit", words);
    List<String> acknowledged =
        ImportFile.ACKNOWLEDGMENTS.stream()
            .filter(what -> flag("--acknowledge-" + what, words))
            .toList();
    Optional<String> kind = Optional.empty();
    Optional<String> reason = Optional.empty();
    Optional<String> file = Optional.empty();
    while (!words.isEmpty()) {
      String word = words.remove();
      switch (word) {
        case "--kind" -> kind = Optional.of(value(word, words));
        case "--reason" -> reason = Optional.of(value(word, words));
        default -> {
          if (file.isPresent() || word.startsWith("--")) {
            throw new Misuse("The command import does not know '" + word + "'.");
          }
          file = Optional.of(word);
        }
      }
    }
    if (!acknowledged.isEmpty() && reason.isEmpty()) {
      throw new Misuse("Conflicts, holds and gaps are acknowledged with a --reason.");
    }
    return new ImportFile(
        file.orElseThrow(() -> new Misuse("The command import needs a file.")),
        kind,
        commit,
        acknowledged,
        reason);
  }

  private static Token token(Deque<String> words) {
    String role = words.isEmpty() ? "" : words.remove();
    if (!Tokens.ROLES.contains(role)) {
      throw new Misuse("A token needs a role: one of " + String.join(", ", Tokens.ROLES) + ".");
    }
    String subject = "sam." + role;
    Duration lifetime = Duration.ofHours(12);
    while (!words.isEmpty()) {
      String option = words.remove();
      switch (option) {
        case "--subject" -> subject = value(option, words);
        case "--hours" -> lifetime = hours(value(option, words));
        default -> throw new Misuse("The command token does not know '" + option + "'.");
      }
    }
    return new Token(subject, role, lifetime);
  }

  private static String value(String option, Deque<String> words) {
    if (words.isEmpty() || words.element().isBlank()) {
      throw new Misuse("The option " + option + " needs a value.");
    }
    return words.remove();
  }

  private static Duration hours(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new Misuse("The option --hours needs a number from 1 to 99999, not '" + text + "'.");
    }
    return Duration.ofHours(Integer.parseInt(text));
  }
}
