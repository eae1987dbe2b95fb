package io.dealstream.sheets;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables that [SheetFile] reads back, and in which no text becomes a formula.
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

  /// With the mark of UTF-8, without which spreadsheets guess another encoding.
  public static byte[] csv(List<List<String>> lines) {
    List<List<String>> safe =
        lines.stream().map(line -> line.stream().map(CellText::written).toList()).toList();
    try {
      String text =
          CsvMapper.builder()
              .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
              .build()
              .writeValueAsString(safe);
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] xlsx(List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Dealstream", "1.0")) {
      sheets.forEach(sheet -> write(book.newWorksheet(sheet.name()), sheet.lines()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, List<List<String>> lines) {
    for (int row = 0; row < lines.size(); row++) {
      List<String> line = lines.get(row);
      for (int column = 0; column < line.size(); column++) {
        if (!line.get(column).isEmpty()) {
          sheet.value(row, column, line.get(column));
        }
      }
    }
    sheet.freezePane(0, 1);
  }
}
