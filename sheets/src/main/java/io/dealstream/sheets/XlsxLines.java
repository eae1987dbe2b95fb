package io.dealstream.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook that is written sheet by sheet and line by line, so that its length does not matter.
/// All cells are texts, none is a formula.
public final class XlsxLines implements AutoCloseable {
  /// So many lines are in memory at most.
  private static final int KEPT = 500;

  private final Workbook book;
  private @Nullable Worksheet sheet;
  private int line;

  /// @param out stays open
  public XlsxLines(OutputStream out) {
    this.book = new Workbook(out, "Dealstream", "1.0");
  }

  /// Ends the sheet before and begins one.
  ///
  /// @param headings lines that stay in sight
  public void begin(String name, List<List<String>> headings) throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheet = book.newWorksheet(name);
    if (!headings.isEmpty()) {
      sheet.freezePane(0, headings.size());
    }
    line = 0;
    headings.forEach(this::add);
  }

  /// @throws IllegalStateException before a sheet was begun
  public void add(List<String> cells) {
    if (sheet == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.inlineString(line, column, cells.get(column));
      }
    }
    line++;
    flush(sheet);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private void flush(Worksheet begun) {
    if (line % KEPT == 0) {
      try {
        begun.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
