package io.dealstream.announcement.view.newsroom.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.Hostile;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Part;
import io.dealstream.announcement.view.newsroom.edition.Printed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void everyWordOfTheReleaseIsInIt(String language) throws IOException {
    Edition edition = Printed.of(language, Story.facts());
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Sheet.of(edition)))) {
      String text = packed(new PDFTextStripper().getText(pdf));
      assertThat(text).contains(edition.parts().stream().map(part -> packed(part.text())).toList());
    }
  }

  @Test
  void itIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
    Edition edition = Printed.of("tr", Story.facts());
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Sheet.of(edition)))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("tr");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(edition.release().headline());
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Inter Medya");
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
          .contains("pdfuaid", edition.release().headline());
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).contains("Liberation");
      }
    }
  }

  @Test
  void theSameReleaseIsTheSameFile() {
    Sheet sheet = Sheet.of(Printed.of("en", Story.facts()));
    assertThat(Pdf.of(sheet)).isEqualTo(Pdf.of(sheet));
    assertThat(new String(Pdf.of(sheet), StandardCharsets.ISO_8859_1))
        .doesNotContain("D:" + Year.now(ZoneOffset.UTC));
  }

  @Test
  void markupInNamesIsText() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Sheet.of(Printed.of("en", Hostile.facts()))))) {
      assertThat(packed(new PDFTextStripper().getText(pdf)))
          .contains(packed(Hostile.TITLE), packed(Hostile.LICENSEE), packed(Hostile.QUOTE));
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
    }
  }

  @Test
  void whatTheFontsDoNotHaveIsABox() throws IOException {
    assertThat(printed("東京 🎬 ok")).isEqualTo("□□□ok");
  }

  @Test
  void lettersOfManyLanguagesAreThere() throws IOException {
    assertThat(printed("ğĞıİşŞçÇöÖüÜ ñáéíóú ßœø ŁŽčř Ελλάδα Україна"))
        .isEqualTo("ğĞıİşŞçÇöÖüÜñáéíóúßœøŁŽčřΕλλάδαУкраїна");
  }

  private static String printed(String text) throws IOException {
    Sheet sheet = new Sheet("en", "Title", "", Printed.MOMENT, List.of(new Part.Paragraph(text)));
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(sheet))) {
      String all = packed(new PDFTextStripper().getText(pdf));
      // The page's number comes first.
      return all.substring(1);
    }
  }

  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
