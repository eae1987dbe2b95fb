package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.award;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.sheets.References;
import io.dealstream.testkit.SentFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class ImportTest {
  private static final SentFile.Sender CORA = new SentFile.Sender("catalog");
  private static final String HEADING = "reference,kind,internationalTitle,year,remakeOf.titleId\n";

  /// References of this test method only: titles stay in the log.
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aDryRunTellsOfEveryRowAndWritesNothing() {
    SentFile sent =
        CORA.csv("titles", HEADING + row("A", "FILM", "2019") + row("B", "FLIM", "2019"));
    sent.status()
        .body("state", equalTo("CHECKED"))
        .body("total", equalTo(2))
        .body("done", equalTo(2))
        .body("taken", equalTo(1))
        .body("refused", equalTo(1));
    sent.rows("")
        .body("items", hasSize(2))
        .body("items[0].reference", equalTo(own + "A"))
        .body("items[0].result", equalTo("TAKEN"))
        .body("items[0].id", equalTo(id("A").toString()))
        .body("items[1].row", equalTo(3))
        .body("items[1].remarks[0].field", equalTo("kind"))
        .body("items[1].remarks[0].message", containsString("SERIES"));
    as("catalog").get("/titles/" + id("A")).then().statusCode(404);
  }

  @Test
  void aRefusedRowLeavesTheOthersTaken() {
    SentFile sent = CORA.csv("titles", HEADING + row("A", "FILM", "1") + row("B", "FILM", "2020"));
    sent.commit().body("state", equalTo("COMMITTED")).body("taken", equalTo(1));
    sent.rows("?result=REFUSED").body("items", hasSize(1)).body("items[0].row", equalTo(2));
    sent.rows("?code=MALFORMED").body("items.row", equalTo(List.of(2)));
    as("catalog").get("/titles/" + id("A")).then().statusCode(404);
    as("catalog").get("/titles/" + id("B")).then().body("facts.year", equalTo(2020));
    as("catalog")
        .get("/titles/" + id("B") + "/history")
        .then()
        .body("actor", equalTo(List.of("sam.catalog")))
        .body("reason", equalTo(List.of("The book of 2025")));
  }

  @Test
  void theSameFileTwiceChangesNothingEvenWhenSomebodyRevisedATitleInBetween() {
    String file = HEADING + row("A", "FILM", "2019") + row("B", "SERIES", "2019");
    CORA.csv("titles", file).commit().body("taken", equalTo(2));
    as("catalog").body(film("Revised").toString()).put("/titles/" + id("A")).then().statusCode(200);
    SentFile again = CORA.csv("titles", file);
    again.commit().body("state", equalTo("COMMITTED")).body("unchanged", equalTo(2));
    as("catalog").get("/titles/" + id("A")).then().body("version", equalTo(2));
    as("catalog").get("/titles/" + id("B")).then().body("version", equalTo(1));
  }

  @Test
  void aCorrectedRowIsARevisionAndSaysWhatTheTitleLoses() {
    CORA.csv("titles", HEADING + row("A", "FILM", "2019")).commit();
    as("press").body(award().toString()).post("/titles/" + id("A") + "/awards");
    SentFile corrected = CORA.csv("titles", HEADING + row("A", "DOCUMENTARY", ""));
    corrected.commit().body("takenWithFlag", equalTo(1));
    corrected
        .rows("?code=FACTS_DROPPED")
        .body("items[0].remarks[0].facts.fields", equalTo(List.of("year")));
    as("catalog")
        .get("/titles/" + id("A"))
        .then()
        .body("facts.kind", equalTo("DOCUMENTARY"))
        .body("awards", hasSize(1));
  }

  @Test
  void rowsReferToTitlesByReferenceAndById() {
    String known = register(film("Known")).toString();
    SentFile sent =
        CORA.csv(
            "titles",
            HEADING
                + row("A", "FILM", "2013")
                + own
                + "B,FILM,Remake,2019,"
                + own
                + "A\n"
                + own
                + "C,FILM,Remake,2019,"
                + known
                + "\n"
                + own
                + "D,FILM,Remake,2019,nowhere\n"
                + known
                + ",FILM,Known again,,\n"
                + UUID.randomUUID()
                + ",FILM,Unknown,,\n");
    sent.status().body("taken", equalTo(4)).body("refused", equalTo(2));
    sent.commit().body("taken", equalTo(4)).body("refused", equalTo(2));
    sent.rows("?result=REFUSED")
        .body("items.remarks[0].field", equalTo(List.of("remakeOf.titleId")))
        .body("items.remarks[1].field", equalTo(List.of("reference")));
    as("catalog")
        .get("/titles/" + id("B"))
        .then()
        .body("facts.remakeOf.titleId", equalTo(id("A").toString()));
    as("catalog").get("/titles/" + known).then().body("version", equalTo(2));
  }

  @Test
  void aReferenceStandsInAFileOnce() {
    SentFile sent =
        CORA.csv("titles", HEADING + row("A", "FILM", "1999") + row("A", "FILM", "2000"));
    sent.rows("?code=REFERENCE_TWICE").body("items.row", equalTo(List.of(3)));
    CORA.csv("titles", HEADING + ",FILM,No reference,,\n").status().body("refused", equalTo(1));
  }

  @Test
  void aKeyMakesARepetitionTheSameImport() {
    String key = UUID.randomUUID().toString();
    String file = HEADING + row("A", "FILM", "2019");
    String first = CORA.postOnce(key, "titles", file).statusCode(202).extract().path("id");
    CORA.postOnce(key, "titles", file).statusCode(202).body("id", equalTo(first));
    CORA.postOnce(key, "titles", file + row("B", "FILM", "2019")).statusCode(422);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String nobody = "/imports/" + new UUID(0, 1);
    as("catalog").get(nobody).then().statusCode(404);
    as("catalog").get(nobody + "/rows").then().statusCode(404);
    as("catalog").body("{}").post(nobody + "/commit").then().statusCode(404);
    as("catalog").get("/imports/templates/titles.pdf").then().statusCode(404);
  }

  @Test
  void theReportIsReadPageByPage() {
    StringBuilder file = new StringBuilder(HEADING);
    for (int i = 0; i < 60; i++) {
      file.append(row("T" + i, "FILM", "2000"));
    }
    SentFile sent = CORA.csv("titles", file.toString());
    sent.status().body("done", equalTo(60));
    String next =
        sent.rows("?limit=40")
            .body("items", hasSize(40))
            .body("next", notNullValue())
            .extract()
            .path("next");
    sent.rows("?limit=40&after=" + next)
        .body("items", hasSize(20))
        .body("items[0].row", equalTo(42));
    sent.rows("?result=REFUSED").body("items", empty());
  }

  private String row(String reference, String kind, String year) {
    return own + reference + "," + kind + ",Title " + reference + "," + year + ",\n";
  }

  private UUID id(String reference) {
    return References.id("title", own + reference);
  }
}
