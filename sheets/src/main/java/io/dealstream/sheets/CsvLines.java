package io.dealstream.sheets;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A CSV file that is written line by line, so that its length does not matter. It begins with the
/// mark of UTF-8, without which spreadsheets guess another encoding; no cell of it is a formula.
public final class CsvLines implements AutoCloseable {
  private static final ObjectWriter LINE =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build().writer();

  private final Writer out;

  /// @param out is closed with this
  public CsvLines(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write('\uFEFF');
  }

  public void add(List<String> cells) {
    try {
      out.write(LINE.writeValueAsString(List.of(cells.stream().map(CellText::written).toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
