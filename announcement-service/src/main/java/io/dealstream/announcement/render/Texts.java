package io.dealstream.announcement.render;

import java.util.List;

/// Texts that people wrote.
public final class Texts {
  private Texts() {}

  /// The paragraphs of a text: what stands between empty lines, each on one line.
  public static List<String> paragraphs(String text) {
    return text.strip()
        .lines()
        .map(String::strip)
        .reduce("", (all, line) -> line.isEmpty() ? all + "\n" : joined(all, line))
        .lines()
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  /// The text on one line.
  static String line(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  private static String joined(String all, String line) {
    return all.isEmpty() || all.endsWith("\n") ? all + line : all + " " + line;
  }
}
