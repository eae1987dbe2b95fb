package io.dealstream.sheets;

/// How text stands in a CSV file. A spreadsheet takes a cell for a formula that begins with `=`,
/// `+`, `-` or `@`; an apostrophe before it says that it is text. What is written is read back.
final class CellText {
  private static final String RISKY = "=+-@\t\r";

  private CellText() {}

  static String written(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }

  static String read(String cell) {
    return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
  }

  /// Whether the apostrophes before a text are followed by what begins a formula.
  private static boolean looksLikeFormula(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && RISKY.indexOf(text.charAt(first)) >= 0;
  }
}
