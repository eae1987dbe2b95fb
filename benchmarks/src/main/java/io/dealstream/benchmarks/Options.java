package io.dealstream.benchmarks;

import io.dealstream.benchmarks.load.Pace;
import java.util.List;
import java.util.stream.Stream;

/// What was asked for on the command line.
///
/// @param sections letters of the benchmarks to run
record Options(Pace pace, String sections) {
  static final String USAGE =
      "Usage: ./dealstream bench [--short] [--only=LETTERS]   (letters of a to g, m)";

  private static final String ALL = "abcdefgm";
  private static final String ONLY = "--only=";

  /// @throws IllegalArgumentException when there is something that there is not
  static Options parse(List<String> arguments) {
    Pace pace = Pace.FULL;
    String sections = ALL;
    for (String argument : arguments) {
      if (argument.equals("--short")) {
        pace = Pace.SHORT;
      } else if (argument.startsWith(ONLY)) {
        sections = letters(argument.substring(ONLY.length()).replace(",", ""));
      } else {
        throw new IllegalArgumentException("There is no option '" + argument + "'.");
      }
    }
    return new Options(pace, sections);
  }

  boolean wants(String section) {
    return sections.contains(section);
  }

  /// True when the services must run.
  boolean wantsServices() {
    return Stream.of("b", "e", "f", "g", "m").anyMatch(this::wants);
  }

  private static String letters(String text) {
    if (!text.matches("[" + ALL + "]+")) {
      throw new IllegalArgumentException("'" + text + "' names no benchmarks.");
    }
    return text;
  }
}
