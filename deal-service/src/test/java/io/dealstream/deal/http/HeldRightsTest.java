package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Holds and licenses do not get in each other's way unseen.
@QuarkusTest
@DealPlatform
class HeldRightsTest {
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
  void whatIsLicensedExclusivelyIsNotHeld() {
    UUID deal = signed(canal, Holdings.freeTv(film));
    place(mega, linear("CL", "2028-06-01", false))
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.dealId", contains(deal.toString()))
        .body("conflicts[0].media", contains("FREE_TV"))
        .body("conflicts[0].from", equalTo("2028-06-01"))
        .body("conflicts[0].to", equalTo("2028-12-31"));
    place(mega, linear("AR", "2028-06-01", true)).statusCode(201);
  }

  @Test
  void whatIsLicensedAtAllIsNotHeldExclusively() {
    signed(canal, linear("CL", "2027-01-01", false));
    place(mega, Holdings.freeTv(film)).statusCode(409).body("code", equalTo("RIGHTS_CONFLICT"));
    place(mega, linear("CL", "2027-01-01", false)).statusCode(201);
  }

  @Test
  void signingAgainstTheFirstHoldOfAnotherIsRefusedAndSaysWhoseItIs() {
    String hold = held(mega, Holdings.freeTv(film));
    UUID deal = agreed(canal, linear("CL", "2028-06-01", false));
    sign(deal, "[]", "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_HELD"))
        .body("holds.holdId", contains(hold))
        .body("holds.licenseeId", contains(mega.toString()))
        .body("holds.titleId", contains(film.toString()))
        .body("holds[0].media", contains("FREE_TV"))
        .body("holds[0].territories", contains("CL"))
        .body("holds[0].from", equalTo("2028-06-01"))
        .body("holds[0].to", equalTo("2028-12-31"))
        .body("holds[0].exclusive", equalTo(true))
        .body("holds[0].until", equalTo(Holdings.IN_MONTHS.toString()));
    page(deal).body("stage", equalTo("AGREED"));
  }

  @Test
  void legalSignsAgainstAHoldKnowinglyAndDisplacesIt() {
    String hold = held(mega, Holdings.freeTv(film));
    UUID deal = agreed(canal, Holdings.freeTv(film));
    String known = "[\"" + hold + "\"]";
    as("sales")
        .body(signature("[]", known))
        .post("/deals/" + deal + "/signature")
        .then()
        .statusCode(403);
    as("legal")
        .body("{\"signedOn\":\"2026-02-01\",\"acknowledgedHolds\":" + known + "}")
        .post("/deals/" + deal + "/signature")
        .then()
        .statusCode(400)
        .body("violations.field", contains("reason"));
    sign(deal, "[]", known).statusCode(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            hold(hold)
                .body("status", equalTo("DISPLACED"))
                .body("dealId", equalTo(deal.toString())));
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> as("sales").get("/holds?dealId=" + deal).then().body("items.id", contains(hold)));
  }

  @Test
  void aLicenseThatIsRecordedDoesNotPassAHoldUnseenEither() {
    String hold = held(mega, Holdings.freeTv(film));
    recorded("[]").statusCode(409).body("holds.holdId", contains(hold));
    String deal = recorded("[\"" + hold + "\"]").statusCode(201).extract().path("id");
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> hold(hold).body("status", equalTo("DISPLACED")).body("dealId", equalTo(deal)));
  }

  @Test
  void aHoldThatStandsInNoWayIsNotAcknowledged() {
    String hold = held(mega, linear("AR", "2027-01-01", true));
    sign(agreed(canal, Holdings.freeTv(film)), "[]", "[\"" + hold + "\"]")
        .statusCode(409)
        .body("code", equalTo("NO_SUCH_HOLD"))
        .body("holdIds", contains(hold));
  }

  @Test
  void whoHoldsFirstSignsAndTheHoldsBehindAreDisplaced() {
    String first = held(canal, Holdings.freeTv(film));
    String second = held(mega, Holdings.freeTv(film));
    UUID other = agreed(mega, Holdings.freeTv(film));
    sign(other, "[]", "[]").statusCode(409).body("holds.holdId", contains(first));
    sign(agreed(canal, Holdings.freeTv(film)), "[]", "[]").statusCode(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          hold(first).body("status", equalTo("EXERCISED"));
          hold(second).body("status", equalTo("DISPLACED"));
        });
  }

  @Test
  void aSecondHoldCountsWhereNoOtherIsBeforeIt() {
    held(canal, Holdings.freeTv(film));
    String second = held(mega, linear("CL", "2027-01-01", true));
    hold(second).body("rank", equalTo(2));
    sign(agreed(canal, Holdings.freeTv(film).replace("FREE_TV", "PAY_TV")), "[]", "[]")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_HELD"))
        .body("holds.holdId", contains(second));
    sign(agreed(canal, Holdings.freeTv(film)), "[]", "[]").statusCode(200);
  }

  @Test
  void noExtensionOrAmendmentTakesWhatIsHeldUnseen() {
    UUID deal = signed(canal, Holdings.freeTv(film));
    String hold = held(mega, Holdings.freeTv(film).replace("2027", "2029").replace("2028", "2029"));
    String longer = "\"to\":\"2029-06-30\"," + reason("[]");
    change(deal, "extensions", longer)
        .statusCode(409)
        .body("code", equalTo("RIGHTS_HELD"))
        .body("holds[0].from", equalTo("2029-01-01"))
        .body("holds[0].to", equalTo("2029-06-30"));
    String blocks = "\"blocks\":[" + Holdings.freeTv(film).replace("2028-12", "2029-12") + "],";
    change(deal, "amendments", blocks + reason("[]"))
        .statusCode(409)
        .body("code", equalTo("RIGHTS_HELD"));
    String same = "\"blocks\":[" + Holdings.freeTv(film).replace("2028-12-31", "2028-11-30") + "],";
    change(deal, "amendments", same + reason("[]")).statusCode(200);
    change(deal, "extensions", "\"to\":\"2029-06-30\"," + reason("[\"" + hold + "\"]"))
        .statusCode(200);
    await().atMost(LIMIT).untilAsserted(() -> hold(hold).body("status", equalTo("DISPLACED")));
  }

  private String linear(String territory, String from, boolean exclusive) {
    return """
    {"titleIds":["%s"],"media":["LINEAR"],"territories":["%s"],"from":"%s","exclusive":%s}\
    """
        .formatted(film, territory, from, exclusive);
  }

  private static ValidatableResponse place(UUID licensee, String block) {
    return as("sales")
        .body(Holdings.hold(licensee, block, Holdings.IN_MONTHS))
        .post("/holds")
        .then();
  }

  private static String held(UUID licensee, String block) {
    return place(licensee, block).statusCode(201).extract().path("id");
  }

  private UUID signed(UUID licensee, String block) {
    UUID deal = agreed(licensee, block);
    sign(deal, "[]", "[]").statusCode(200);
    return deal;
  }

  private UUID agreed(UUID licensee, String block) {
    UUID deal = negotiation(licensee, film);
    as("sales")
        .body("{\"blocks\":[" + block + "]}")
        .post("/deals/" + deal + "/offers")
        .then()
        .statusCode(200);
    as("sales").body("{}").post("/deals/" + deal + "/agreement").then().statusCode(200);
    return deal;
  }

  private static ValidatableResponse sign(UUID deal, String conflicts, String holds) {
    return as("legal")
        .body(signature(conflicts, holds))
        .post("/deals/" + deal + "/signature")
        .then();
  }

  private static String signature(String conflicts, String holds) {
    return """
    {"signedOn":"2026-02-01","reason":"On paper","acknowledgedConflicts":%s,\
    "acknowledgedHolds":%s}\
    """
        .formatted(conflicts, holds);
  }

  private ValidatableResponse recorded(String holds) {
    String body =
        """
        {"licenseeId":"%s","blocks":[%s],"reason":"From the files","acknowledgedHolds":%s}\
        """
            .formatted(canal, Holdings.freeTv(film), holds);
    return as("legal").body(body).post("/licenses").then();
  }

  private static String reason(String holds) {
    return "\"effectiveOn\":\"2027-01-01\",\"reason\":\"By letter\",\"acknowledgedHolds\":" + holds;
  }

  private static ValidatableResponse change(UUID deal, String what, String fields) {
    return as("legal").body("{" + fields + "}").post("/deals/" + deal + "/" + what).then();
  }

  private static ValidatableResponse hold(String id) {
    return as("sales").get("/holds/" + id).then().statusCode(200);
  }

  private static ValidatableResponse page(UUID deal) {
    return as("legal").get("/deals/" + deal).then().statusCode(200);
  }
}
