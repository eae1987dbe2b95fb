package io.dealstream.announcement.view.newsroom.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A release as a tagged PDF (PDF/UA) with its fonts inside. Characters that the fonts do not have
/// are shown as a box.
final class Pdf {
  private static final String FAMILY = "Liberation";
  private static final String FONTS = "/liberation/LiberationSans-";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final String BOX = "□";

  static {
    // It tells how long every step took. What goes wrong is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  static byte[] of(Sheet sheet) {
    try (PdfBoxRenderer renderer = builder(sheet).buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      stamp(pdf, sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("no PDF can be written", e);
    }
  }

  private static PdfRendererBuilder builder(Sheet sheet) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Dealstream");
    builder.useFont(() -> font("Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useReplacementText(BOX);
    // Nothing is fetched from anywhere, whatever a text may look like.
    builder.useUriResolver((base, uri) -> null);
    builder.withW3cDocument(SheetPage.of(sheet), null);
    return builder;
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + file), file);
  }

  /// The file must not tell when it was made, which would make every one another.
  private static void stamp(PDDocument pdf, Sheet sheet) {
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    moment.setTime(Date.from(sheet.moment()));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(moment);
    information.setModificationDate(moment);
    pdf.setDocumentId(sheet.moment().toEpochMilli());
  }
}
