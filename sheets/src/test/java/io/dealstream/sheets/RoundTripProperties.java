package io.dealstream.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
  private static final List<String> HEADING = List.of("reference", "englishName", "colors");

  @Property(tries = 200)
  void whatIsWrittenAsCsvIsReadBack(@ForAll("tables") List<List<String>> lines) {
    assertThat(texts(Fruits.read(Format.CSV, SheetWriter.csv(withHeading(lines)))))
        .isEqualTo(stripped(lines));
  }

  @Property(tries = 50)
  void whatIsWrittenAsXlsxIsReadBack(@ForAll("tables") List<List<String>> lines) {
    byte[] book = SheetWriter.xlsx(List.of(new SheetWriter.Sheet("fruits", withHeading(lines))));
    assertThat(texts(Fruits.xlsx(book))).isEqualTo(stripped(lines));
  }

  @Property(tries = 200)
  void noCellOfACsvFileBeginsLikeAFormula(@ForAll("texts") String text) {
    assertThat(CellText.written(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(CellText.read(CellText.written(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return texts().list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcİş字=+-@'\"; ,|\n\t.1")
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  private static List<List<String>> withHeading(List<List<String>> lines) {
    List<List<String>> all = new ArrayList<>(List.of(HEADING));
    all.addAll(lines);
    return all;
  }

  private static List<List<String>> stripped(List<List<String>> lines) {
    return lines.stream().map(line -> line.stream().map(String::strip).toList()).toList();
  }

  private static List<List<String>> texts(List<Row> rows) {
    return rows.stream()
        .map(row -> HEADING.stream().map(name -> row.cells().get(name)).toList())
        .toList();
  }
}
