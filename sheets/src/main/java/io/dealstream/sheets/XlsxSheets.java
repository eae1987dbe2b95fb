package io.dealstream.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/// The sheets of a workbook.
final class XlsxSheets {
  private final byte[] content;
  private final Limits limits;

  XlsxSheets(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
    new XlsxGuard(content, limits).check();
  }

  List<String> names() {
    try (ReadableWorkbook book = open()) {
      return readable(() -> book.getSheets().map(XlsxSheets::name).toList());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /// @param name of the sheet as it is called in the workbook
  void read(String name, Columns columns, Consumer<Row> taker) {
    try (ReadableWorkbook book = open()) {
      Sheet sheet = readable(() -> book.findSheet(name).orElseThrow());
      try (Stream<org.dhatim.fastexcel.reader.Row> rows = rows(sheet)) {
        read(readable(rows::iterator), columns, taker);
      }
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /// A broken workbook may have a sheet without one.
  private static String name(Sheet sheet) {
    return Objects.requireNonNull(sheet.getName(), "a sheet has no name");
  }

  private void read(
      Iterator<org.dhatim.fastexcel.reader.Row> lines, Columns columns, Consumer<Row> taker) {
    if (!readable(lines::hasNext)) {
      throw new UnreadableFile("has nothing in the sheet " + columns.sheet());
    }
    Header header = Header.of(columns, texts(readable(lines::next), columns), limits);
    int rows = 0;
    while (readable(lines::hasNext)) {
      org.dhatim.fastexcel.reader.Row line = readable(lines::next);
      Optional<Row> row = header.row(line.getRowNum(), texts(line, columns));
      if (row.isPresent()) {
        rows = RowCount.next(rows, columns, limits);
        taker.accept(row.get());
      }
    }
  }

  private static Stream<org.dhatim.fastexcel.reader.Row> rows(Sheet sheet) throws IOException {
    try {
      return sheet.openStream();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static List<String> texts(org.dhatim.fastexcel.reader.Row line, Columns columns) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < line.getCellCount(); i++) {
      Cell cell = line.getCell(i);
      texts.add(cell == null ? "" : readable(() -> XlsxValue.text(cell, columns.sheet())));
    }
    return texts;
  }

  private ReadableWorkbook open() throws IOException {
    try {
      return new ReadableWorkbook(
          new ByteArrayInputStream(content), new ReadingOptions(true, false));
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  /// The reader says in many ways that it cannot go on: what is wrong with the file is the same.
  private static <T> T readable(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UnreadableFile e) {
      throw e;
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static UnreadableFile broken(Exception e) {
    return new UnreadableFile("is broken, or no XLSX workbook", e);
  }
}
