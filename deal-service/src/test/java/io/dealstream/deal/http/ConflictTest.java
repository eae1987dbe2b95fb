package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No right is licensed twice.
@QuarkusTest
@DealPlatform
class ConflictTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String FREE_TV_IN_CHILE =
      """
      "media":["FREE_TV"],"territories":["CL"],"from":"2026-01-01","to":"2027-12-31",\
      "exclusive":true\
      """;
  private static final String LINEAR_IN_TWO =
      """
      "media":["LINEAR"],"territories":["AR","CL"],"from":"2027-06-01","to":"2029-05-31",\
      "exclusive":false\
      """;

  private UUID film = new UUID(0, 0);
  private UUID channel = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
    channel = licensee("Canal 13");
  }

  @Test
  void aSecondSaleIsRefusedAndSaysWithWhomWhatWhereAndWhenItClashes() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID second = agreed(LINEAR_IN_TWO);
    sign(second, "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts.licenseeId", contains(channel.toString()))
        .body("conflicts.titleId", contains(film.toString()))
        .body("conflicts[0].media", contains("FREE_TV"))
        .body("conflicts[0].territories", contains("CL"))
        .body("conflicts[0].languages", contains("ALL"))
        .body("conflicts[0].from", equalTo("2027-06-01"))
        .body("conflicts[0].to", equalTo("2027-12-31"))
        .body("conflicts[0].exclusive", equalTo(true));
    page(second).body("stage", equalTo("AGREED")).body("version", equalTo(3));
  }

  @Test
  void licensesThatAreNotExclusiveStandSideBySide() {
    signed(LINEAR_IN_TWO);
    signed(LINEAR_IN_TWO);
  }

  @Test
  void theNextWindowAnotherLanguageAndTheRemakeAreFree() {
    signed(FREE_TV_IN_CHILE + ",\"languages\":[\"es-419\"]");
    signed(
        FREE_TV_IN_CHILE.replace("2026-01-01", "2028-01-01").replace("2027-12-31", "2028-02-01"));
    signed(FREE_TV_IN_CHILE + ",\"languages\":[\"es-ES\",\"fr\"]");
    signed(FREE_TV_IN_CHILE.replace("FREE_TV", "REMAKE"));
  }

  @Test
  void whatIsNotKnownOfALicenseCountsAsEverything() {
    UUID first = signed("\"territories\":[\"CL\"],\"exclusive\":true");
    sign(agreed(LINEAR_IN_TWO), "[]")
        .statusCode(409)
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts[0].media", contains("LINEAR"));
  }

  @Test
  void seasonsOfASeriesAreSoldApartAndTheWholeCoversThem() {
    String first = FREE_TV_IN_CHILE + ",\"episodes\":[{\"season\":1}]";
    UUID one = signed(first);
    UUID two = signed(first.replace("\"season\":1", "\"season\":2,\"from\":1,\"to\":10"));
    sign(agreed(FREE_TV_IN_CHILE), "[]")
        .statusCode(409)
        .body("conflicts.dealId", containsInAnyOrder(one.toString(), two.toString()))
        .body("conflicts.episodes.flatten()", containsInAnyOrder("S1", "S2E1-S2E10"));
  }

  @Test
  void aContractOnPaperIsAFactThatLegalAcknowledges() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID second = agreed(LINEAR_IN_TWO);
    String known = "[\"" + first + "\"]";
    as("sales")
        .body(signature(known))
        .post("/deals/" + second + "/signature")
        .then()
        .statusCode(403);
    as("legal")
        .body("{\"signedOn\":\"2026-02-01\",\"acknowledgedConflicts\":" + known + "}")
        .post("/deals/" + second + "/signature")
        .then()
        .statusCode(400)
        .body("violations.field", contains("reason"));
    sign(second, "[\"" + channel + "\"]").statusCode(409).body("code", equalTo("RIGHTS_CONFLICT"));
    sign(second, known).statusCode(200);
    page(second)
        .body("stage", equalTo("SIGNED"))
        .body("license.conflicts", contains(first.toString()));
  }

  @Test
  void aConflictThatIsNoneIsNotAcknowledged() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID apart = agreed(FREE_TV_IN_CHILE.replace("CL", "MX"));
    sign(apart, "[\"" + first + "\"]")
        .statusCode(409)
        .body("code", equalTo("NO_SUCH_CONFLICT"))
        .body("dealIds", contains(first.toString()));
  }

  @Test
  void aConflictIsClearedWhenTheOtherSideEnds() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID second = agreed(LINEAR_IN_TWO);
    sign(second, "[\"" + first + "\"]").statusCode(200);
    change(first, "termination", "{\"effectiveOn\":\"2027-01-01\",\"reason\":\"Not paid\"}")
        .statusCode(200);
    await().atMost(LIMIT).untilAsserted(() -> page(second).body("license.conflicts", empty()));
    UUID third = agreed(FREE_TV_IN_CHILE.replace("2026-01-01", "2027-01-01"));
    sign(third, "[]").statusCode(409).body("conflicts.dealId", contains(second.toString()));
  }

  @Test
  void aConflictIsClearedWhenItsOwnLicenseIsAmended() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID second = agreed(LINEAR_IN_TWO);
    sign(second, "[\"" + first + "\"]").statusCode(200);
    change(second, "amendments", amendment(LINEAR_IN_TWO.replace(",\"CL\"", ""))).statusCode(200);
    page(second)
        .body("license.conflicts", empty())
        .body("license.terms.blocks[0].territories", contains("AR"));
  }

  @Test
  void whatIsTerminatedIsFreeFromThatDayOn() {
    UUID first = signed(FREE_TV_IN_CHILE);
    String rest = FREE_TV_IN_CHILE.replace("2026-01-01", "2027-03-01");
    UUID second = agreed(rest);
    sign(second, "[]").statusCode(409);
    change(first, "termination", "{\"effectiveOn\":\"2027-03-01\",\"reason\":\"Not paid\"}")
        .statusCode(200);
    sign(second, "[]").statusCode(200);
    page(first).body("license.status", equalTo("TERMINATED"));
  }

  @Test
  void whatIsSuspendedIsNotFree() {
    UUID first = signed(FREE_TV_IN_CHILE);
    change(first, "suspension", "{\"effectiveOn\":\"2026-06-01\",\"reason\":\"Not paid\"}")
        .statusCode(200);
    sign(agreed(FREE_TV_IN_CHILE), "[]").statusCode(409);
  }

  @Test
  void noAmendmentOrExtensionTakesWhatIsSold() {
    UUID first = signed(FREE_TV_IN_CHILE);
    UUID next =
        signed(
            FREE_TV_IN_CHILE
                .replace("2026-01-01", "2028-01-01")
                .replace("2027-12-31", "2028-12-31"));
    change(
            first,
            "extensions",
            "{\"effectiveOn\":\"2027-01-01\",\"to\":\"2028-01-31\",\"reason\":\"Longer\"}")
        .statusCode(409)
        .body("conflicts.dealId", contains(next.toString()))
        .body("conflicts[0].from", equalTo("2028-01-01"))
        .body("conflicts[0].to", equalTo("2028-01-31"));
    change(next, "amendments", amendment(FREE_TV_IN_CHILE)).statusCode(409);
    page(first).body("version", equalTo(4));
  }

  private UUID signed(String block) {
    UUID deal = agreed(block);
    sign(deal, "[]").statusCode(200);
    return deal;
  }

  private UUID agreed(String block) {
    UUID deal = negotiation(channel, film);
    String offer = "{\"blocks\":[{\"titleIds\":[\"" + film + "\"]," + block + "}]}";
    as("sales").body(offer).post("/deals/" + deal + "/offers").then().statusCode(200);
    as("sales").body("{}").post("/deals/" + deal + "/agreement").then().statusCode(200);
    return deal;
  }

  private static ValidatableResponse sign(UUID deal, String acknowledged) {
    return change(deal, "signature", signature(acknowledged));
  }

  private static String signature(String acknowledged) {
    return "{\"signedOn\":\"2026-02-01\",\"reason\":\"On paper\",\"acknowledgedConflicts\":"
        + acknowledged
        + "}";
  }

  private String amendment(String block) {
    return "{\"effectiveOn\":\"2026-01-01\",\"reason\":\"By letter\",\"blocks\":[{\"titleIds\":[\""
        + film
        + "\"],"
        + block
        + "}]}";
  }

  private static ValidatableResponse change(UUID deal, String what, String body) {
    return as("legal").body(body).post("/deals/" + deal + "/" + what).then();
  }

  private static ValidatableResponse page(UUID deal) {
    return as("legal").get("/deals/" + deal).then().statusCode(200);
  }
}
