package io.dealstream.dashboard.page.catalog;

import java.util.ArrayList;
import java.util.List;

/// Lists as people write them into one field. What parts the entries can stand in an entry too,
/// behind a backslash, so that whatever is known can be written and read again.
final class Entries {
  private static final char ESCAPE = '\\';

  private Entries() {}

  /// Two things that belong together.
  ///
  /// @param right empty when there is nothing behind the colon
  record Pair(String left, String right) {}

  /// One pair on each line, like `Aras Bulut İynemli: Memo`.
  static List<Pair> pairs(String text) {
    return lines(text).stream().map(Entries::pair).toList();
  }

  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static String line(String left, String right) {
    String name = escaped(left, ':');
    return oneLine(right.isEmpty() ? name : name + ": " + right);
  }

  /// Several on one line, like `Drama, Comedy`.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = end(rest, ',');
      words.add(plain(rest.substring(0, end)).strip());
      rest = rest.substring(Math.min(end + 1, rest.length()));
    }
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }

  static String joined(List<String> words) {
    return String.join(", ", words.stream().map(word -> oneLine(escaped(word, ','))).toList());
  }

  private static Pair pair(String line) {
    int end = end(line, ':');
    return new Pair(
        plain(line.substring(0, end)).strip(),
        line.substring(Math.min(end + 1, line.length())).strip());
  }

  /// Where the first one stands that no backslash stands before; the length when there is none.
  private static int end(String text, char separator) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i++;
      } else if (text.charAt(i) == separator) {
        return i;
      }
    }
    return text.length();
  }

  private static String escaped(String text, char separator) {
    return text.replace("\\", "\\\\").replace("" + separator, "\\" + separator);
  }

  private static String plain(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
