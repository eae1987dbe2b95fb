package io.dealstream.sheets;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {
  private static final Limits SMALL = new Limits(100_000, 1 << 20, 100, 10, 20, 50);
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void headingsAreKnownThereAndOnlyOnce() {
    refused(
        Format.CSV,
        "reference,color\n",
        "has a column in B1 of the sheet fruits that is not known");
    refused(Format.CSV, "englishName\n", "has no column reference in the sheet fruits");
    refused(Format.CSV, "reference,ripe,Ripe\n", "has the column ripe twice in the sheet fruits");
    refused(Format.CSV, "reference\nF-1,x\n", "has a value in cell B2 of the sheet fruits");
    refused(Format.CSV, "", "has nothing in it");
  }

  @Test
  void aFormulaIsNamedByItsCell() throws IOException {
    refused(Format.CSV, "reference,weight\nF-1,=1+1\n", "has a formula in cell B2");
    byte[] book = GoodFilesTest.book(sheet -> sheet.formula(3, 2, "SUM(A1:A2)"));
    refused(Format.XLSX, book, "has a formula in cell C4 (" + SHEET + ")");
  }

  @Test
  void limitsHold() {
    refused(Format.CSV, "reference\n" + "x\n".repeat(11), "has more than 10 rows");
    refused(Format.CSV, "reference\n" + "x".repeat(51), "has more than 50 characters in");
    refused(Format.CSV, ",".repeat(25), "has more than 20 columns in the sheet fruits");
    refused(Format.CSV, ",".repeat(99_999), "has more than 20 columns in the sheet fruits");
    refused(Format.JSON, "[" + "{},".repeat(11) + "{}]", "has more than 10 rows");
    refused(
        Format.JSON,
        "[{\"reference\":\"" + "x".repeat(200) + "\"}]",
        "is no JSON that can be read");
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> Fruits.read(Format.CSV, new byte[9 << 20]))
        .withMessage("has more than 8 MiB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[1]",
        "[{]",
        "[{\"reference\":{}}]",
        "[{\"reference\":[[\"x\"]]}]",
        "[{\"color\":\"red\"}]",
        "[{\"ripe\":true,\"ripe\":true}]",
        "[{\"ripe\":true,\"Ripe\":true}]",
        "[]x",
        "[{}]{}",
        "[[[[[[[[[[]]]]]]]]]]"
      })
  void whatIsNoFlatJsonIsRefused(String text) {
    assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Fruits.json(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1254"})
  void otherEncodingsThanUtf8AreRefused(String encoding) throws IOException {
    byte[] text = "reference,englishName\nF-1,Ağaç\n".getBytes(encoding);
    assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Fruits.read(Format.CSV, text));
  }

  @Test
  void aQuoteMustBeClosed() {
    refused(Format.CSV, "reference,englishName\nF-1,\"Apple\n", "has a quote in row 2");
  }

  @Test
  void whatIsNoWorkbookIsBroken() throws IOException {
    byte[] good = GoodFilesTest.book(sheet -> sheet.value(1, 0, "F-1"));
    refused(Format.XLSX, new byte[0], "is broken, or no XLSX workbook");
    refused(Format.XLSX, GoodFilesTest.utf8("reference\n"), "is broken, or no XLSX workbook");
    refused(Format.XLSX, Arrays.copyOf(good, good.length / 2), "is broken");
    refused(
        Format.XLSX, changed(good, SHEET, xml -> xml.substring(0, xml.length() / 2)), "is broken");
    refused(
        Format.XLSX, changed(good, "xl/workbook.xml", xml -> "<workbook/>"), "has no sheet called");
    refused(
        Format.XLSX,
        changed(good, "xl/workbook.xml", xml -> xml.replace(" name=\"", " nome=\"")),
        "is broken");
  }

  @Test
  void noFlippedByteLeadsToAnythingButASentence() throws IOException {
    byte[] good = GoodFilesTest.book(sheet -> sheet.value(1, 0, "F-1"));
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        Fruits.read(Format.XLSX, bad, SMALL);
      } catch (UnreadableFile e) {
        continue; // the only thing that may be thrown
      }
    }
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] good = GoodFilesTest.book(sheet -> {});
    byte[] bomb = changed(good, "xl/media/image1.png", xml -> " ".repeat(2 << 20));
    refused(Format.XLSX, bomb, "unpacks to more than 1 MiB");
    byte[] sheet =
        changed(
            good, SHEET, xml -> xml.replace("<sheetData>", "<sheetData>" + " ".repeat(2 << 20)));
    refused(Format.XLSX, sheet, "unpacks to more than 1 MiB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='ZZZZZZ2' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='2'><c r='XFD2' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='2'>MANY</row>"
      })
  void aWorkbookThatIsTooWideIsRefused(String row) throws IOException {
    byte[] good = GoodFilesTest.book(sheet -> {});
    String cells = "<c/>".repeat(100_000);
    byte[] wide =
        changed(
            good,
            SHEET,
            xml -> xml.replace("</sheetData>", row.replace("MANY", cells) + "</sheetData>"));
    refused(Format.XLSX, wide, "has more than 20 columns");
  }

  @Test
  void xmlEntitiesAreRefused() throws IOException {
    byte[] good = GoodFilesTest.book(sheet -> {});
    byte[] bad =
        changed(
            good,
            SHEET,
            xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>"));
    refused(Format.XLSX, bad, "defines XML entities in its part " + SHEET);
  }

  private static void refused(Format format, String text, String sentence) {
    refused(format, text.getBytes(StandardCharsets.UTF_8), sentence);
  }

  private static void refused(Format format, byte[] content, String sentence) {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> Fruits.read(format, content, SMALL))
        .withMessageContaining(sentence);
  }

  /// The workbook with one part changed or added.
  private static byte[] changed(byte[] book, String part, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(book)).get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        boolean here = entry.getName().equals(part);
        found |= here;
        put(zip, entry.getName(), here ? change.apply(text) : text);
      }
      if (!found) {
        put(zip, part, change.apply(""));
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
