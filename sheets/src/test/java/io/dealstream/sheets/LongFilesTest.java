package io.dealstream.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongFilesTest {
  private static final List<String> HEADING = List.of("reference", "englishName");

  @Test
  void aLongWorkbookIsReadBackLineByLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxLines book = new XlsxLines(out)) {
      book.begin("fruits", List.of(HEADING));
      IntStream.range(0, 1_700).forEach(i -> book.add(List.of("F-" + i, "=1+" + i)));
      book.begin("about", List.of());
      book.add(List.of("all of them"));
    }
    List<Row> rows = Fruits.xlsx(out.toByteArray());
    assertThat(rows).hasSize(1_700);
    assertThat(rows.getLast().text("englishName")).isEqualTo("=1+1699");
  }

  @Test
  void aLongCsvFileIsReadBackLineByLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvLines file = new CsvLines(out)) {
      file.add(HEADING);
      IntStream.range(0, 1_700).forEach(i -> file.add(List.of("F-" + i, "=1+" + i)));
    }
    List<Row> rows = Fruits.read(Format.CSV, out.toByteArray());
    assertThat(rows).hasSize(1_700);
    assertThat(rows.getLast().text("englishName")).isEqualTo("=1+1699");
  }

  @Test
  void aLineNeedsASheet() throws IOException {
    try (XlsxLines book = new XlsxLines(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> book.add(List.of("F-1"))).isInstanceOf(IllegalStateException.class);
      book.begin("fruits", List.of(HEADING));
    }
  }
}
