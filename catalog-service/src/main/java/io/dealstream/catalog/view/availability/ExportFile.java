package io.dealstream.catalog.view.availability;

import io.dealstream.servicekit.http.Problems;
import io.dealstream.sheets.CsvLines;
import io.dealstream.sheets.Format;
import io.dealstream.sheets.XlsxLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes an export to a temporary file: it is not kept in the heap, but where temporary files are
/// in memory (tmpfs) it is there. It is whole before the first byte is sent: what is too long is
/// refused, and never ends in the middle. The file has no name any more when it is read, so it is
/// gone with its reader. Only a process that is killed while it writes leaves one behind.
final class ExportFile {
  /// So many lines a file has at most; a spreadsheet takes ten times as many.
  static final int MOST_LINES = 100_000;

  private final ExportedTable table;
  private int lines;

  ExportFile(ExportedTable table) {
    this.table = table;
  }

  /// @param all gives every line to its taker
  /// @param about asked after that, for a second sheet; a CSV file has none
  InputStream write(
      Format format, Consumer<Consumer<List<String>>> all, Supplier<List<List<String>>> about) {
    try {
      Path file = Files.createTempFile("availability-", "." + format.ending());
      try {
        write(file, format, all, about);
        return Files.newInputStream(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(
      Path file,
      Format format,
      Consumer<Consumer<List<String>>> all,
      Supplier<List<List<String>>> about)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (format == Format.XLSX) {
        workbook(out, all, about);
      } else {
        csv(out, all);
      }
    }
  }

  private void csv(OutputStream out, Consumer<Consumer<List<String>>> all) throws IOException {
    try (CsvLines csv = new CsvLines(out)) {
      table.headings().forEach(csv::add);
      all.accept(line -> csv.add(counted(line)));
    }
  }

  private void workbook(
      OutputStream out, Consumer<Consumer<List<String>>> all, Supplier<List<List<String>>> about)
      throws IOException {
    try (XlsxLines book = new XlsxLines(out)) {
      book.begin(table.sheet(), table.headings());
      all.accept(line -> book.add(counted(line)));
      book.begin("About", List.of());
      about.get().forEach(book::add);
    }
  }

  private List<String> counted(List<String> line) {
    lines++;
    if (lines > MOST_LINES) {
      throw Problems.tooMuch(MOST_LINES, "lines fit into a file; ask for fewer titles or rights");
    }
    return line;
  }
}
