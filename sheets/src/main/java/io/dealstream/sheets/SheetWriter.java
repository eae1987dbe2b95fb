package io.dealstream.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes short tables that [SheetFile] reads back, and in which no text becomes a formula. Long
/// ones are written with [CsvLines] and [XlsxLines].
public final class SheetWriter {
  private SheetWriter() {}

  /// A sheet of texts.
  ///
  /// @param lines the first one is the heading
  public record Sheet(String name, List<List<String>> lines) {
    public Sheet {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  public static byte[] csv(List<List<String>> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvLines file = new CsvLines(out)) {
      lines.forEach(file::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] xlsx(List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxLines book = new XlsxLines(out)) {
      for (Sheet sheet : sheets) {
        book.begin(sheet.name(), sheet.lines().stream().limit(1).toList());
        sheet.lines().stream().skip(1).forEach(book::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
