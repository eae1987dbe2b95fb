package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a licensee was promised that nobody else may have, nobody else gets.
@QuarkusTest
@DealPlatform
class HoldbackTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private UUID film = new UUID(0, 0);
  private UUID canal = new UUID(0, 0);
  private UUID mega = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
    canal = licensee("Canal 13");
    mega = licensee("Mega");
  }

  @Test
  void whatIsHeldBackForAnotherIsRefusedAndSaysWhoseHoldbackItIsAndWhere() {
    UUID first = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    UUID second = Promises.agreed(mega, film, Promises.SVOD_IN_TWO);
    Promises.sign(second, "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts.holdbackOf", contains(first.toString()))
        .body("conflicts.licenseeId", contains(canal.toString()))
        .body("conflicts.titleId", contains(film.toString()))
        .body("conflicts[0].media", contains("SVOD"))
        .body("conflicts[0].territories", contains("CL"))
        .body("conflicts[0].languages", contains("ALL"))
        .body("conflicts[0].from", equalTo("2027-01-01"))
        .body("conflicts[0].to", equalTo("2027-06-30"))
        .body("conflicts[0].exclusive", nullValue());
    page("legal", second).body("stage", equalTo("AGREED"));
  }

  @Test
  void aHoldbackIsNotPromisedOverWhatAnotherHas() {
    UUID first = Promises.signed(mega, film, Promises.SVOD_IN_TWO);
    UUID second = Promises.agreed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    Promises.sign(second, "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts.holdbackOf", contains(second.toString()))
        .body("conflicts.licenseeId", contains(mega.toString()));
  }

  @Test
  void itDoesNotBindAgainstItsOwnLicenseeNorAgainstAnotherHoldback() {
    Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    Promises.signed(canal, film, Promises.SVOD_IN_TWO.replace("SVOD", "AVOD"));
    Promises.signed(canal, film, Promises.SVOD_IN_TWO);
    Promises.signed(
        mega,
        film,
        Promises.PAY_TV_AND_NO_SVOD.replace("PAY_TV", "FREE_TV").replace("SVOD", "FAST"));
    Promises.signed(
        licensee("TVN"),
        film,
        Promises.PAY_TV_AND_NO_SVOD.replace("PAY_TV", "BASIC_TV").replace("SVOD", "FAST"));
  }

  @Test
  void otherTerritoriesDaysAndTitlesStayFree() {
    Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    Promises.signed(mega, film, Promises.SVOD_IN_TWO.replace("\"CL\",", ""));
    Promises.signed(mega, film, Promises.SVOD_IN_TWO.replace("2027-01-01", "2027-07-01"));
    Promises.signed(mega, Titles.film("Another"), Promises.SVOD_IN_TWO);
  }

  @Test
  void legalAcknowledgesWhatWasSignedOnPaperAndTheEndOfTheOtherClearsIt() {
    UUID first = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    UUID second = Promises.agreed(mega, film, Promises.SVOD_IN_TWO);
    Promises.sign(second, "[\"" + first + "\"]").statusCode(200);
    page("legal", second).body("license.conflicts", contains(first.toString()));
    change(first, "termination", "\"effectiveOn\":\"2026-12-01\"").statusCode(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> page("legal", second).body("license.conflicts", empty()));
  }

  @Test
  void itEndsWithTheTerminationOfItsLicenseAndNotWithASuspension() {
    UUID first = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    UUID second = Promises.agreed(mega, film, Promises.SVOD_IN_TWO);
    change(first, "suspension", "\"effectiveOn\":\"2026-06-01\"").statusCode(200);
    Promises.sign(second, "[]").statusCode(409);
    change(first, "resumption", "\"effectiveOn\":\"2026-07-01\"").statusCode(200);
    Promises.sign(second, "[]").statusCode(409);
    change(first, "termination", "\"effectiveOn\":\"2027-01-01\"").statusCode(200);
    Promises.sign(second, "[]").statusCode(200);
  }

  @Test
  void amendmentsAndExtensionsKeepIt() {
    UUID first = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    UUID second =
        Promises.signed(
            mega,
            film,
            Promises.SVOD_IN_TWO
                .replace("2027-01-01", "2025-01-01")
                .replace("2028-12-31", "2025-12-31"));
    change(second, "extensions", "\"effectiveOn\":\"2025-06-01\",\"to\":\"2026-03-31\"")
        .statusCode(409)
        .body("conflicts.holdbackOf", contains(first.toString()))
        .body("conflicts[0].from", equalTo("2026-01-01"))
        .body("conflicts[0].to", equalTo("2026-03-31"));
    change(first, "extensions", "\"effectiveOn\":\"2026-06-01\",\"to\":\"2028-12-31\"")
        .statusCode(200);
    page("legal", first)
        .body("license.terms.blocks[0].holdbacks[0].to", equalTo("2027-06-30"))
        .body("license.terms.blocks[0].to", equalTo("2028-12-31"));
    amend(first, Promises.PAY_TV_AND_NO_SVOD.replace("\"SVOD\"", "\"FAST\"")).statusCode(200);
    Promises.signed(mega, film, Promises.SVOD_IN_TWO);
    amend(first, Promises.PAY_TV_AND_NO_SVOD)
        .statusCode(409)
        .body("conflicts.holdbackOf", contains(first.toString()));
  }

  @Test
  void noHoldIsPlacedOnWhatIsHeldBackForAnother() {
    UUID first = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    hold(mega)
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.holdbackOf", contains(first.toString()));
    hold(canal).statusCode(201);
  }

  @Test
  void nothingIsHeldBackUnseenThatAnotherHoldsAndWhoeverDoesDisplacesIt() {
    String theirs = hold(mega).statusCode(201).extract().path("id");
    UUID deal = Promises.agreed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    Promises.sign(deal, "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_HELD"))
        .body("holds.holdId", contains(theirs));
    String own = hold(canal).statusCode(201).extract().path("id");
    String known = "[],\"acknowledgedHolds\":[\"" + theirs + "\"]";
    Promises.sign(deal, known).statusCode(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> as("sales").get("/holds/" + theirs).then().body("status", equalTo("DISPLACED")));
    as("sales").get("/holds/" + own).then().body("status", equalTo("ACTIVE"));
  }

  @Test
  void onlyThoseWhoMaySeeTermsSeeIt() {
    UUID deal = Promises.signed(canal, film, Promises.PAY_TV_AND_NO_SVOD);
    page("finance", deal)
        .body("license.terms.blocks[0].holdbacks[0].media", contains("SVOD"))
        .body("license.terms.blocks[0].holdbacks[0].territories", nullValue())
        .body("license.terms.blocks[0].holdbacks[0].languages", contains("ALL"))
        .body("license.terms.blocks[0].holdbacks[0].to", equalTo("2027-06-30"))
        .body("offers[0].terms.blocks[0].holdbacks[0].media", contains("SVOD"));
    page("catalog", deal)
        .body("license.terms.blocks[0].holdbacks", nullValue())
        .body("offers[0].terms.blocks[0].holdbacks", nullValue());
    as("catalog")
        .get("/deals/" + deal + "/history")
        .then()
        .body(
            "findAll { it.details != null }.details.blocks.flatten().holdbacks.findAll()", empty());
  }

  private ValidatableResponse hold(UUID licensee) {
    String block =
        "{\"titleIds\":[\"" + film + "\"]," + Promises.SVOD_IN_TWO.replace("false", "true") + "}";
    return as("sales")
        .body(Holdings.hold(licensee, block, Holdings.IN_MONTHS))
        .post("/holds")
        .then();
  }

  private ValidatableResponse amend(UUID deal, String block) {
    String blocks = "\"blocks\":[{\"titleIds\":[\"" + film + "\"]," + block + "}]";
    return change(deal, "amendments", "\"effectiveOn\":\"2026-01-01\"," + blocks);
  }

  private static ValidatableResponse change(UUID deal, String what, String fields) {
    return as("legal")
        .body("{" + fields + ",\"reason\":\"By letter\"}")
        .post("/deals/" + deal + "/" + what)
        .then();
  }

  private static ValidatableResponse page(String role, UUID deal) {
    return as(role).get("/deals/" + deal).then().statusCode(200);
  }
}
