package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.page.deal.TermsWords.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Offers side by side: a row for everything that any of them speaks of, and in it a cell for each
/// offer, marked when it is not what the offer before said.
///
/// @param heads one per offer, in their order
public record Comparison(List<String> heads, List<Row> rows) {

  public record Row(String label, List<Cell> cells) {}

  /// @param text empty where the offer does not speak of it
  /// @param changed from the offer before
  public record Cell(String text, boolean changed) {}

  /// @param offers the lines of each
  static Comparison of(List<String> heads, List<List<Line>> offers) {
    Map<String, String> labels = new LinkedHashMap<>();
    offers.forEach(lines -> lines.forEach(line -> labels.putIfAbsent(line.key(), line.label())));
    List<Row> rows = new ArrayList<>();
    labels.forEach((key, label) -> rows.add(new Row(label, cells(key, offers))));
    return new Comparison(heads, rows);
  }

  private static List<Cell> cells(String key, List<List<Line>> offers) {
    List<Cell> cells = new ArrayList<>();
    for (List<Line> lines : offers) {
      String text = text(key, lines);
      boolean changed = !cells.isEmpty() && !cells.getLast().text().equals(text);
      cells.add(new Cell(text, changed));
    }
    return cells;
  }

  private static String text(String key, List<Line> lines) {
    return lines.stream()
        .filter(line -> line.key().equals(key))
        .map(Line::text)
        .findFirst()
        .orElse("");
  }
}
