package io.dealstream.sheets;

import java.util.List;

/// What a user starts from: the headings, and one row that is filled as an example and can be
/// imported as it is.
public final class Template {
  private Template() {}

  public static byte[] csv(Columns columns) {
    return SheetWriter.csv(lines(columns));
  }

  public static byte[] xlsx(List<Columns> sheets) {
    return SheetWriter.xlsx(
        sheets.stream().map(c -> new SheetWriter.Sheet(c.sheet(), lines(c))).toList());
  }

  private static List<List<String>> lines(Columns columns) {
    return List.of(columns.names(), columns.all().stream().map(Column::example).toList());
  }
}
