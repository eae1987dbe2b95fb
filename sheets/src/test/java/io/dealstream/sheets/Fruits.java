package io.dealstream.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A sheet for tests, and ways to read it.
final class Fruits {
  static final Columns COLUMNS =
      new Columns(
          "fruits",
          List.of(
              Column.text(Columns.REFERENCE, "F-1").needed(),
              Column.text("englishName", "Apple"),
              Column.number("weight", "182.5"),
              Column.flag("ripe", "yes"),
              Column.list(
                  "colors", "red | dark; green", Column.part("color"), Column.part("shade")),
              Column.text("picked.day", "2026-09-01")));

  private Fruits() {}

  static List<Row> csv(String text) {
    return read(Format.CSV, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Row> json(String text) {
    return read(Format.JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Row> xlsx(byte[] content) {
    return read(Format.XLSX, content);
  }

  static List<Row> read(Format format, byte[] content) {
    return read(format, content, Limits.USUAL);
  }

  static List<Row> read(Format format, byte[] content, Limits limits) {
    List<Row> rows = new ArrayList<>();
    new SheetFile(format, "fruits", content, limits).read(List.of(COLUMNS), rows::add);
    return rows;
  }
}
