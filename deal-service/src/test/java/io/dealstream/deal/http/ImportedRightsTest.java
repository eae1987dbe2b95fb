package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.sheets.References;
import io.dealstream.testkit.SentFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Licenses of a file are refused for what a license that is recorded alone is refused for.
@QuarkusTest
@DealPlatform
class ImportedRightsTest {
  private static final SentFile.Sender LEO = new SentFile.Sender("legal");
  private static final String HEADING =
      "reference,licensee,titles,media,territories,languages,from,to,exclusive,signedOn\n";
  private static final String IN_CHILE = "FREE_TV,CL,es,2027-01-01,2028-12-31,yes,2019-03-02\n";
  private static final String EVERYTHING =
      "{\"acknowledgeGaps\":true,\"acknowledgeHolds\":true,\"acknowledgeConflicts\":true,"
          + "\"reason\":\"Signed on paper\"}";
  private static final LocalDate EARLY = LocalDate.parse("2028-06-30");

  /// References and names of this test method only: licenses stay in the log.
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  private UUID film = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
  }

  @Test
  void rightsThatWereNotAcquiredAreRefusedByTheDryRunAndTheCommit() {
    acquired();
    SentFile sent = LEO.csv("licenses", HEADING + row("A"));
    sent.status().body("refused", equalTo(1));
    theGapIsNamed(sent);
    sent.commit().body("refused", equalTo(1));
    theGapIsNamed(sent);
    as("legal").get("/deals/" + id("A")).then().statusCode(404);
    as("legal").get("/licensees?q=" + own).then().body("items", empty());
  }

  private static void theGapIsNamed(SentFile sent) {
    sent.rows("?code=RIGHTS_NOT_ACQUIRED")
        .body("items[0].result", equalTo("REFUSED"))
        .body("items[0].remarks.code", contains("RIGHTS_NOT_ACQUIRED"))
        .body("items[0].remarks[0].facts.gaps[0].reason", equalTo("MANDATE_ENDED"))
        .body("items[0].remarks[0].facts.gaps[0].from", equalTo("2028-07-01"));
  }

  @Test
  void rightsThatWereNotAcquiredAreTakenWithAFlagWhenThatIsKnown() {
    acquired();
    SentFile sent = LEO.csv("licenses", HEADING + row("A"));
    sent.commit("{\"acknowledgeGaps\":true,\"reason\":\"Signed on paper\"}")
        .body("takenWithFlag", equalTo(1));
    sent.rows("?result=TAKEN_WITH_FLAG")
        .body("items[0].remarks.code", contains("RIGHTS_NOT_ACQUIRED"));
    history("A").body("event", contains("LicenseRecorded", "LicenseUncovered"));
  }

  @Test
  void aHoldOfAnotherIsPassedOnlyWhenItIsKnown() {
    String hold = held(Holdings.freeTv(film));
    SentFile sent = LEO.csv("licenses", HEADING + row("A"));
    sent.rows("?code=RIGHTS_HELD")
        .body("items[0].result", equalTo("REFUSED"))
        .body("items[0].remarks[0].facts.holds.holdId", contains(hold));
    sent.commit("{\"acknowledgeGaps\":true,\"reason\":\"Signed on paper\"}")
        .body("refused", equalTo(1));
    SentFile again = LEO.csv("licenses", HEADING + row("A"));
    again
        .commit("{\"acknowledgeHolds\":true,\"reason\":\"Signed on paper\"}")
        .body("takenWithFlag", equalTo(1));
    again.rows("?code=RIGHTS_HELD").body("items[0].result", equalTo("TAKEN_WITH_FLAG"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            as("legal")
                .get("/holds/" + hold)
                .then()
                .body("status", equalTo("DISPLACED"))
                .body("dealId", equalTo(id("A").toString())));
  }

  @Test
  void allThatThereIsToSayIsSaidAndAcknowledgedTogether() {
    LEO.csv("licenses", HEADING + row("A")).commit().body("taken", equalTo(1));
    acquired();
    String hold = held(Holdings.freeTv(film).replace("CL", "PE"));
    String both = IN_CHILE.replace("CL", "CL; PE");
    SentFile sent = LEO.csv("licenses", HEADING + row("B", both));
    List<String> codes = List.of("RIGHTS_NOT_ACQUIRED", "RIGHTS_CONFLICT", "RIGHTS_HELD");
    sent.rows("?result=REFUSED").body("items[0].remarks.code", equalTo(codes));
    sent.commit("{\"acknowledgeConflicts\":true,\"reason\":\"Signed on paper\"}")
        .body("refused", equalTo(1));
    sent.rows("?result=REFUSED").body("items[0].remarks.code", equalTo(codes));
    SentFile again = LEO.csv("licenses", HEADING + row("B", both));
    again.commit(EVERYTHING).body("takenWithFlag", equalTo(1));
    again.rows("").body("items[0].remarks.code", equalTo(codes));
    as("legal")
        .get("/deals/" + id("B"))
        .then()
        .body("license.conflicts", contains(id("A").toString()));
    history("B").body("event", hasItem("LicenseConflicted"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> as("legal").get("/holds/" + hold).then().body("status", equalTo("DISPLACED")));
  }

  @Test
  void aRowThatAmendsIsAskedTheSame() {
    LEO.csv("licenses", HEADING + row("A", IN_CHILE.replace("2028-12", "2028-05"))).commit();
    acquired();
    SentFile sent = LEO.csv("licenses", HEADING + row("A"));
    sent.rows("?code=RIGHTS_NOT_ACQUIRED").body("items[0].result", equalTo("REFUSED"));
    sent.commit(EVERYTHING).body("takenWithFlag", equalTo(1));
    history("A").body("event", contains("LicenseRecorded", "LicenseAmended", "LicenseUncovered"));
  }

  @Test
  void whatIsAcknowledgedNeedsAReason() {
    String id =
        LEO.post("text/csv", "licenses", (HEADING + row("A")).getBytes(UTF_8))
            .statusCode(202)
            .extract()
            .path("id");
    for (String what : List.of("acknowledgeConflicts", "acknowledgeHolds", "acknowledgeGaps")) {
      as("legal")
          .body("{\"" + what + "\":true}")
          .post("/imports/" + id + "/commit")
          .then()
          .statusCode(400)
          .body("violations.field", contains("reason"));
    }
  }

  /// Linear television of the world, half a year shorter than the licenses.
  private void acquired() {
    Acquisitions.tell(
        new RightsAcquired(film, UUID.randomUUID(), Acquisitions.television(EARLY, true)));
  }

  private static String held(String block) {
    return as("legal")
        .body(
            "{\"acknowledgedGaps\":true,"
                + Holdings.hold(licensee("Mega"), block, Holdings.IN_MONTHS).substring(1))
        .post("/holds")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse history(String reference) {
    return as("legal").get("/deals/" + id(reference) + "/history").then().statusCode(200);
  }

  private String row(String reference) {
    return row(reference, IN_CHILE);
  }

  private String row(String reference, String rest) {
    return own + reference + ",Canal " + own + "," + film + "," + rest;
  }

  private UUID id(String reference) {
    return References.id("license", own + reference);
  }
}
