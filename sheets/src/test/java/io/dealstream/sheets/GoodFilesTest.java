package io.dealstream.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void spreadsheetsOfAllCountriesWriteTablesThatAreRead(String separator) {
    String text = "reference,English Name,Weight\nF-1,Apple,182.5\n\nF-2,\"Pe,ar\",\n";
    assertThat(Fruits.csv(text.replace(",", separator)))
        .containsExactly(
            new Row(
                "fruits", 2, Map.of("reference", "F-1", "englishName", "Apple", "weight", "182.5")),
            new Row(
                "fruits", 4, Map.of("reference", "F-2", "englishName", "Pe" + separator + "ar")));
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheFirstHeading() {
    assertThat(Fruits.csv("\uFEFFreference\nF-1\n")).hasSize(1);
  }

  @Test
  void aJsonArrayHasTextsNumbersTruthValuesAndLists() {
    List<Row> rows =
        Fruits.json(
            """
            [{"reference":"F-1","englishName":null,"weight":182.50,"ripe":true,
              "colors":["red; or so","green"],"picked.day":"2026-09-01"}]\
            """);
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().cells())
        .doesNotContainKey("englishName")
        .containsEntry("weight", "182.50")
        .containsEntry("ripe", "true");
    assertThat(RowBody.items(rows.getFirst().text("colors")))
        .containsExactly("red; or so", "green");
  }

  @Test
  void aWorkbookHasNumbersDaysAndTruthValues() throws IOException {
    assertThat(
            Fruits.xlsx(
                book(sheet -> {
                  sheet.value(1, 0, 7);
                  sheet.value(1, 1, LocalDate.of(2026, 3, 1));
                  sheet.style(1, 1).format("yyyy-mm-dd").set();
                  sheet.value(1, 2, 1.1);
                  sheet.value(1, 3, true);
                })))
        .containsExactly(
            new Row(
                "fruits",
                2,
                Map.of(
                    "reference",
                    "7",
                    "englishName",
                    "2026-03-01",
                    "weight",
                    "1.1",
                    "ripe",
                    "true")));
  }

  @Test
  void sheetsThatNobodyAskedForAreNamed() {
    byte[] book =
        SheetWriter.xlsx(
            List.of(
                new SheetWriter.Sheet("Notes", List.of(List.of("Dear all"))),
                new SheetWriter.Sheet("Fruits", List.of(List.of("reference"), List.of("F-1")))));
    SheetFile file = new SheetFile(Format.XLSX, null, book, Limits.USUAL);
    assertThat(file.read(List.of(Fruits.COLUMNS), row -> {})).containsExactly("Notes");
  }

  @Test
  void aTemplateIsReadAsItIs() {
    for (List<Row> rows :
        List.of(
            Fruits.read(Format.CSV, Template.csv(Fruits.COLUMNS)),
            Fruits.xlsx(Template.xlsx(List.of(Fruits.COLUMNS))))) {
      assertThat(rows).hasSize(1);
      assertThat(RowBody.of(rows.getFirst(), Fruits.COLUMNS).toString())
          .isEqualTo(
              """
              {"englishName":"Apple","weight":182.5,"ripe":true,\
              "colors":[{"color":"red","shade":"dark"},{"color":"green"}],\
              "picked":{"day":"2026-09-01"}}\
              """);
    }
  }

  @Test
  void whatIsNotOfItsTypeStaysAText() {
    Row row = Fruits.csv("reference,weight,ripe\nF-1,heavy,perhaps\n").getFirst();
    assertThat(RowBody.of(row, Fruits.COLUMNS).toString())
        .isEqualTo("{\"weight\":\"heavy\",\"ripe\":\"perhaps\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy-mm-dd, true",
    "mm-dd-yy, true",
    "[$-409]d-mmm-yy;@, true",
    "h:mm, true",
    "General, false",
    "0.00, false",
    "'#,##0.00 \"days\"', false",
    "'#,##0 [Red]', false",
    "'0\\d', false"
  })
  void aFormatSaysWhetherANumberIsADay(String format, boolean day) {
    assertThat(XlsxValue.isDate(format)).isEqualTo(day);
  }

  @Test
  void aReferenceIsTheSameIdForEver() {
    assertThat(References.id("title", "T-1")).isEqualTo(References.id("title", " T-1 "));
    assertThat(References.id("title", "T-1"))
        .hasToString("227f41a8-29bf-521d-b1c2-6101cf8606fd")
        .isNotEqualTo(References.id("title", "t-1"))
        .isNotEqualTo(References.id("license", "T-1"));
    assertThat(References.id("title", "01970000-0000-7000-8000-000000000003"))
        .hasToString("01970000-0000-7000-8000-000000000003");
  }

  static byte[] book(Consumer<Worksheet> filled) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("fruits");
      List<String> headings = List.of("reference", "englishName", "weight", "ripe");
      for (int i = 0; i < headings.size(); i++) {
        sheet.value(0, i, headings.get(i));
      }
      filled.accept(sheet);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
