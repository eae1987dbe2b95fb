package io.dealstream.sheets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A table between commas; semicolons and tabs, which spreadsheets of many countries write, do too.
final class CsvSheet {
  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final Limits limits;

  CsvSheet(byte[] content, Limits limits) {
    this.text = Utf8.text(content);
    this.limits = limits;
  }

  void read(Columns columns, Consumer<Row> taker) {
    try (MappingIterator<List<String>> lines = lines()) {
      List<String> headings =
          next(lines, 1).orElseThrow(() -> new UnreadableFile("has nothing in it"));
      Header header = Header.of(columns, headings, limits);
      int number = 2;
      int rows = 0;
      for (var line = next(lines, number); line.isPresent(); line = next(lines, ++number)) {
        Row row = header.row(number, texts(line.get(), columns, number)).orElse(null);
        if (row != null) {
          rows = RowCount.next(rows, columns, limits);
          taker.accept(row);
        }
      }
    } catch (IOException e) {
      throw new UnreadableFile("is no table between commas", e);
    }
  }

  private MappingIterator<List<String>> lines() throws IOException {
    StreamReadConstraints bounded =
        StreamReadConstraints.builder().maxStringLength(limits.cellLength()).build();
    JsonFactory factory = CsvFactory.builder().streamReadConstraints(bounded).build();
    return new CsvMapper((CsvFactory) factory)
        .readerForListOf(String.class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .with(CsvSchema.emptySchema().withColumnSeparator(separator()))
        .readValues(text);
  }

  /// The one that stands most often in the first line.
  private char separator() {
    String first = text.lines().findFirst().orElse("");
    char best = SEPARATORS.charAt(0);
    for (int i = 1; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(other -> other == c).count();
  }

  private Optional<List<String>> next(MappingIterator<List<String>> lines, int row)
      throws IOException {
    try {
      return lines.hasNextValue() ? Optional.of(lines.nextValue()) : Optional.empty();
    } catch (JsonProcessingException e) {
      throw e instanceof StreamConstraintsException
              || e.getCause() instanceof StreamConstraintsException
          ? new UnreadableFile(
              "has more than %d characters in a cell of row %d".formatted(limits.cellLength(), row),
              e)
          : new UnreadableFile("has a quote in row %d that is not closed".formatted(row), e);
    }
  }

  private static List<String> texts(List<String> cells, Columns columns, int row) {
    List<String> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.startsWith("=")) {
        throw new UnreadableFile(
            "has a formula in cell %s of the sheet %s; send values, and text that begins with = after an apostrophe"
                .formatted(Place.of(i, row), columns.sheet()));
      }
      texts.add(CellText.read(cell));
    }
    return texts;
  }
}
