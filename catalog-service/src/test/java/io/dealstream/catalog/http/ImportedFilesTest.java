package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.sheets.References;
import io.dealstream.sheets.SheetWriter;
import io.dealstream.testkit.SentFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files may look like.
@QuarkusTest
@CatalogPlatform
class ImportedFilesTest {
  private static final SentFile.Sender CORA = new SentFile.Sender("catalog");
  private static final String HEADING = "reference,kind,internationalTitle,year,remakeOf.titleId\n";

  /// References of this test method only: titles stay in the log.
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void theTemplateIsImportedAsItIs(String ending) {
    byte[] template =
        as("catalog")
            .get("/imports/templates/titles." + ending)
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("titles." + ending))
            .extract()
            .asByteArray();
    SentFile sent =
        CORA.send(ending.equals("csv") ? "text/csv" : SentFile.XLSX, "titles", template);
    sent.status().body("refused", equalTo(0)).body("done", equalTo(1));
  }

  @Test
  void aWorkbookOfAllServicesIsReadAsFarAsItIsOurs() {
    byte[] book =
        SheetWriter.xlsx(
            List.of(
                new SheetWriter.Sheet("licenses", List.of(List.of("reference"), List.of("L"))),
                new SheetWriter.Sheet(
                    "titles",
                    List.of(
                        List.of("Reference", "Kind", "International title"),
                        List.of(own + "A", "FILM", "=1+1")))));
    SentFile sent = CORA.send(SentFile.XLSX, null, book);
    sent.status().body("otherSheets", equalTo(List.of("licenses"))).body("taken", equalTo(1));
  }

  @Test
  void acquiredRightsNameTitlesOfTheSameWorkbookAndAreRevisedByTheirReference() {
    acquired("yes").commit().body("taken", equalTo(2)).body("refused", equalTo(0));
    acquired("yes").status().body("unchanged", equalTo(2));
    acquired("no").commit().body("taken", equalTo(1)).body("unchanged", equalTo(1));
    SentFile refused = acquired("perhaps");
    refused.rows("?result=REFUSED").body("items[0].remarks[0].field", equalTo("exclusive"));
    as("catalog")
        .get("/titles/" + id("A") + "/acquisitions/" + References.id("acquisition", own + "Q"))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  private SentFile acquired(String exclusive) {
    byte[] book =
        SheetWriter.xlsx(
            List.of(
                new SheetWriter.Sheet(
                    "Acquired rights",
                    List.of(
                        List.of(
                            "reference",
                            "title",
                            "acquired from",
                            "media",
                            "territories",
                            "excluded territories",
                            "languages",
                            "to",
                            "exclusive"),
                        List.of(
                            own + "Q",
                            own + "A",
                            "CJ ENM",
                            "ALL",
                            "WORLD",
                            "TR; KR",
                            "ALL",
                            "2034-12-31",
                            exclusive))),
                new SheetWriter.Sheet(
                    "titles",
                    List.of(
                        List.of("reference", "kind", "internationalTitle"),
                        List.of(own + "A", "FILM", "A film")))));
    return CORA.send(SentFile.XLSX, null, book);
  }

  @Test
  void jsonIsAFlatArray() {
    String json =
        """
        [{"reference":"%sA","kind":"FILM","internationalTitle":"A film","year":2019,
          "countries":["TR","DE"],"cast":"Aras Bulut İynemli | Memo; Nisa Sofiya Aksongur"}]\
        """
            .formatted(own);
    CORA.send("application/json", "titles", json.getBytes(UTF_8))
        .commit()
        .body("taken", equalTo(1));
    as("catalog")
        .get("/titles/" + id("A"))
        .then()
        .body("facts.countries", equalTo(List.of("TR", "DE")))
        .body("facts.cast[0].character", equalTo("Memo"))
        .body("facts.cast", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kind\nFILM\n", "reference,kind,color\n", "reference,kind\n=1,FILM\n"})
  void aFileThatIsNoTableIsRefusedInOneSentenceAndLeavesNothing(String file) {
    String before = as("catalog").get("/imports").jsonPath().getString("id");
    CORA.post("text/csv", "titles", file.getBytes(UTF_8))
        .statusCode(400)
        .body("code", equalTo("MALFORMED"))
        .body("violations.field", hasItem("file"));
    CORA.post(SentFile.XLSX, null, file.getBytes(UTF_8))
        .statusCode(400)
        .body("detail", containsString("is broken, or no XLSX workbook"));
    assertThat(as("catalog").get("/imports").jsonPath().getString("id")).isEqualTo(before);
  }

  @Test
  void whatItIsMustBeSaid() {
    byte[] file = (HEADING + row("A", "FILM", "2019")).getBytes(UTF_8);
    CORA.post("text/csv", null, file).statusCode(400).body("detail", containsString("titles"));
    CORA.post("text/csv", "licenses", file).statusCode(400);
    CORA.post("text/plain", "titles", file).statusCode(415);
    CORA.post("text/csv", "titles", new byte[8_400_000]).statusCode(413);
  }

  @Test
  void aFileMayBeLargerThanACommand() {
    StringBuilder file = new StringBuilder("reference,kind,internationalTitle,synopsis\n");
    for (int i = 0; i < 400; i++) {
      file.append(own).append(i).append(",FILM,A film,").append("x".repeat(4_000)).append('\n');
    }
    CORA.csv("titles", file.toString()).status().body("taken", equalTo(400));
  }

  private String row(String reference, String kind, String year) {
    return own + reference + "," + kind + ",Title " + reference + "," + year + ",\n";
  }

  private UUID id(String reference) {
    return References.id("title", own + reference);
  }
}
