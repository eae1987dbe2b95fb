package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.sheets.References;
import io.dealstream.testkit.SentFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DealPlatform
class LicenseImportTest {
  private static final SentFile.Sender LEO = new SentFile.Sender("legal");
  private static final String HEADING =
      "reference,licensee,licenseeCountry,titles,media,territories,languages,from,to,exclusive,signedOn\n";
  private static final String IN_CHILE = "FREE_TV,CL,es,2026-01-01,2027-12-31,yes,2019-03-02\n";

  /// References and names of this test method only: licenses stay in the log.
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  private UUID film = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
  }

  @Test
  void aDryRunWritesNothing() {
    SentFile sent = LEO.csv("licenses", HEADING + row("A", IN_CHILE));
    sent.status().body("state", equalTo("CHECKED")).body("taken", equalTo(1));
    as("legal").get("/deals/" + id("A")).then().statusCode(404);
    as("legal").get("/licensees?q=" + own).then().body("items", empty());
  }

  @Test
  void aCommittedRowIsARecordedLicenseAndItsLicenseeIsRegistered() {
    LEO.csv("licenses", HEADING + row("A", IN_CHILE)).commit().body("taken", equalTo(1));
    deal("A")
        .body("stage", equalTo("SIGNED"))
        .body("license.licenseeName", equalTo("Canal " + own))
        .body("license.signedOn", equalTo("2019-03-02"))
        .body("license.terms.blocks[0].territories", contains("CL"))
        .body("license.terms.blocks[0].exclusive", equalTo(true));
    as("legal")
        .get("/deals/" + id("A") + "/history")
        .then()
        .body("event", contains("LicenseRecorded"))
        .body("actor", contains("sam.legal"))
        .body("reason", contains("The book of 2025"));
  }

  @Test
  void aLicenseeThatIsRegisteredUnderThatNameIsFound() {
    UUID canal = licensee("Canal " + own);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> as("legal").get("/licensees?q=" + own).then().body("items", hasSize(1)));
    LEO.csv("licenses", HEADING + row("A", IN_CHILE)).commit().body("taken", equalTo(1));
    deal("A").body("licenseeId", equalTo(canal.toString()));
  }

  @Test
  void whatIsUnknownIsFlaggedAndStaysUnknown() {
    SentFile sent = LEO.csv("licenses", HEADING + row("A", ",,,,,,\n"));
    sent.commit().body("takenWithFlag", equalTo(1));
    sent.rows("?result=TAKEN_WITH_FLAG")
        .body("items[0].remarks.code", hasItem("EXCLUSIVITY_UNKNOWN"))
        .body("items[0].remarks.code", hasItem("TERM_UNKNOWN"))
        .body("items[0].remarks.code", hasItem("TERRITORIES_UNKNOWN"));
    deal("A")
        .body("license.signedOn", nullValue())
        .body("license.terms.blocks[0].exclusive", nullValue())
        .body("license.terms.blocks[0].territories", nullValue());
  }

  @Test
  void licensesThatClashAreNamedInTheFileAndWithWhatWasSigned() {
    LEO.csv("licenses", HEADING + row("A", IN_CHILE)).commit();
    String other = "FREE_TV,AR,es,2026-01-01,2027-12-31,yes,\n";
    SentFile sent =
        LEO.csv("licenses", HEADING + row("B", IN_CHILE) + row("C", other) + row("D", other));
    sent.status().body("refused", equalTo(2)).body("takenWithFlag", equalTo(1));
    sent.rows("?code=RIGHTS_CONFLICT")
        .body("items.reference", equalTo(List.of(own + "B", own + "D")))
        .body("items[0].remarks[0].facts.conflicts[0].dealId", equalTo(id("A").toString()))
        .body("items[1].remarks[0].facts.conflicts[0].dealId", equalTo(id("C").toString()))
        .body("items[1].remarks[0].facts.conflicts[0].territories", contains("AR"));
    sent.commit().body("refused", equalTo(2));
    as("legal").get("/deals/" + id("D")).then().statusCode(404);
  }

  @Test
  void aClashIsRecordedAsInConflictOnlyWhenLegalSaysSoWithAReason() {
    LEO.csv("licenses", HEADING + row("A", IN_CHILE)).commit();
    SentFile sent = LEO.csv("licenses", HEADING + row("B", IN_CHILE));
    sent.commit("{\"acknowledgeConflicts\":true,\"reason\":\"Signed on paper\"}")
        .body("takenWithFlag", equalTo(1));
    sent.rows("?code=RIGHTS_CONFLICT").body("items", hasSize(1));
    deal("B").body("license.conflicts", contains(id("A").toString()));
    LEO.csv("licenses", HEADING + row("B", IN_CHILE)).status().body("unchanged", equalTo(1));
  }

  @Test
  void theSameFileTwiceChangesNothingAndACorrectedRowAmends() {
    String file = HEADING + row("A", IN_CHILE);
    LEO.csv("licenses", file).commit().body("taken", equalTo(1));
    LEO.csv("licenses", file).commit().body("unchanged", equalTo(1));
    deal("A").body("version", equalTo(1));
    String corrected = IN_CHILE.replace("CL", "CL; PE").replace("2026-01-01", "2026-02-01");
    LEO.csv("licenses", HEADING + row("A", corrected)).commit().body("taken", equalTo(1));
    deal("A").body("license.terms.blocks[0].territories", contains("CL", "PE"));
    LEO.csv("licenses", file).commit().body("unchanged", equalTo(1));
    String another = IN_CHILE.replace("2019-03-02", "2018-03-02");
    SentFile refused = LEO.csv("licenses", HEADING + row("A", another));
    refused.rows("?code=ANOTHER_LICENSE").body("items", hasSize(1));
  }

  @Test
  void aRefusedRowNamesItsColumnAndLeavesTheOthersTaken() {
    SentFile sent =
        LEO.csv(
            "licenses",
            HEADING
                + row("A", "SMELL,CL,es,,,,\n")
                + row("B", "FREE_TV,Chile,es,,,,\n")
                + row("C", "FREE_TV,CL,es,2026-02-01,2026-01-01,perhaps,\n")
                + own
                + "D,Canal,CL,nothing,FREE_TV,CL,es,,,,\n"
                + own
                + "E,Canal "
                + own
                + ",Chile,"
                + film
                + ",FREE_TV,CL,es,,,,\n"
                + row("F", IN_CHILE));
    sent.rows("?result=REFUSED")
        .body(
            "items.remarks.collect { it[0].field }",
            equalTo(List.of("media[0]", "territories[0]", "exclusive", "titles", "country")));
    sent.commit().body("refused", equalTo(5)).body("taken", equalTo(1));
    deal("F").body("stage", equalTo("SIGNED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void theTemplateIsReadAsItIs(String ending) {
    byte[] template = as("legal").get("/imports/templates/licenses." + ending).asByteArray();
    SentFile sent =
        LEO.send(ending.equals("csv") ? "text/csv" : SentFile.XLSX, "licenses", template);
    // Its title is that of the other template, which nobody has imported here.
    sent.rows("?result=REFUSED").body("items.remarks.code.flatten()", contains("TITLE_UNKNOWN"));
  }

  @Test
  void aFileOfTitlesIsNotForThisService() {
    LEO.post("text/csv", "titles", HEADING.getBytes(UTF_8))
        .statusCode(400)
        .body("detail", containsString("licenses"));
  }

  private ValidatableResponse deal(String reference) {
    return as("legal").get("/deals/" + id(reference)).then().statusCode(200);
  }

  private String row(String reference, String rest) {
    return own + reference + ",Canal " + own + ",CL," + film + "," + rest;
  }

  private UUID id(String reference) {
    return References.id("license", own + reference);
  }
}
