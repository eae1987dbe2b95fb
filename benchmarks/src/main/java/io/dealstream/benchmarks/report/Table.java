package io.dealstream.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows as text, in columns as wide as what stands in them.
public final class Table {
  private static final List<String> HEAD =
      List.of("", "", "measured", "machine's own limit", "ratio", "to reach", "");

  private Table() {}

  public static String text(List<Row> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    rows.forEach(row -> lines.add(cells(row)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
  }

  private static List<String> cells(Row row) {
    Limit limit = row.limit();
    return List.of(
        "(" + row.section() + ")",
        row.what(),
        row.unit().text(row.measured()),
        limit == null ? "" : row.unit().text(limit.value()) + " " + limit.what(),
        limit == null ? "" : String.format(Locale.ROOT, "%.2f", row.ratio()),
        row.target().text(row.unit()),
        row.target().verdict(row));
  }

  /// Figures to the right, words to the left.
  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> {
          boolean figure = column == 2 || column == 4;
          String format = "%" + (figure ? "" : "-") + Math.max(1, widths[column]) + "s";
          return String.format(Locale.ROOT, format, cells.get(column));
        })
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
