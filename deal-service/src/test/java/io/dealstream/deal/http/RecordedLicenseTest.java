package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Licenses that were signed without having been negotiated here.
@QuarkusTest
@DealPlatform
class RecordedLicenseTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String IN_CHILE =
      "\"territories\":[\"CL\"],\"exclusive\":true,\"from\":\"2026-01-01\",\"to\":\"2027-12-31\"";

  private UUID film = new UUID(0, 0);
  private UUID channel = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
    channel = licensee("Canal 13");
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    page(recorded("", ""))
        .body("stage", equalTo("SIGNED"))
        .body("licenseeId", equalTo(channel.toString()))
        .body("titleIds", contains(film.toString()))
        .body("offers", empty())
        .body("version", equalTo(1))
        .body("license.status", equalTo("ACTIVE"))
        .body("license.licenseeName", equalTo("Canal 13"))
        .body("license.signedOn", nullValue())
        .body("license.terms.blocks[0].territories", nullValue())
        .body("license.terms.blocks[0].area", nullValue())
        .body("license.terms.blocks[0].media", nullValue())
        .body("license.terms.blocks[0].languages", nullValue())
        .body("license.terms.blocks[0].exclusive", nullValue())
        .body("license.terms.blocks[0].from", nullValue())
        .body("license.terms.blocks[0].to", nullValue())
        .body("license.terms.licenseFee", nullValue());
  }

  @Test
  void whatIsKnownIsKeptAndHistorySaysThatItWasRecorded() {
    String money = "\"licenseFee\":{\"amount\":40000.00,\"currency\":\"USD\"},";
    String channels = ",\"channels\":[\"Canal 13\",\"13C\"]";
    UUID deal = recorded(IN_CHILE + channels, money + "\"signedOn\":\"2019-03-02\",");
    page(deal)
        .body("license.signedOn", equalTo("2019-03-02"))
        .body("license.terms.blocks[0].territories", contains("CL"))
        .body("license.terms.blocks[0].channels", contains("Canal 13", "13C"))
        .body("license.terms.licenseFee.amount", equalTo(40000.00f));
    as("legal")
        .get("/deals/" + deal + "/history")
        .then()
        .body("event", contains("LicenseRecorded"))
        .body("reason", contains("From the files"))
        .body("terms[0].blocks[0].territories", contains("CL"));
  }

  @Test
  void itStandsInThePipeline() {
    UUID deal = recorded("", "");
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get("/deals?stage=SIGNED&titleId=" + film)
                .then()
                .body("items.dealId", contains(deal.toString()))
                .body("items[0].licensee.name", equalTo("Canal 13"))
                .body("items[0].territories", empty())
                .body("items[0].offers", equalTo(0)));
  }

  @Test
  void oneWhoseTermIsOverSimplyExpires() {
    UUID deal = recorded("\"from\":\"2016-01-01\",\"to\":\"2017-12-31\"", "");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> page(deal).body("license.status", equalTo("EXPIRED")));
    as("legal")
        .get("/deals/" + deal + "/history")
        .then()
        .body("event", contains("LicenseRecorded", "LicenseExpired"));
  }

  @Test
  void unknownTerritoriesCountAsTheWholeWorld() {
    UUID first = recorded("\"exclusive\":true", "");
    post("legal", body(IN_CHILE, ""))
        .statusCode(409)
        .body("code", equalTo("RIGHTS_CONFLICT"))
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts[0].territories", contains("CL"));
    amended(first, "\"exclusive\":true,\"territories\":[\"MX\"]");
    recorded(IN_CHILE, "");
  }

  @Test
  void aConflictIsAcknowledgedByLegal() {
    UUID first = recorded(IN_CHILE, "");
    String second = body("", "\"acknowledgedConflicts\":[\"" + first + "\"],");
    post("sales", second).statusCode(403);
    UUID deal = created(post("legal", second));
    page(deal).body("license.conflicts", contains(first.toString())).body("version", equalTo(2));
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get("/deals?conflicted=true&titleId=" + film)
                .then()
                .body("items.dealId", contains(deal.toString())));
  }

  @Test
  void aRepetitionIsAnsweredAsTheFirstTime() {
    String key = UUID.randomUUID().toString();
    UUID deal = created(repeated(key, body(IN_CHILE, "")));
    assertThat(created(repeated(key, body(IN_CHILE, "")))).isEqualTo(deal);
    repeated(key, body("", "")).statusCode(422);
  }

  @Test
  void unknownPartiesAndMalformedFieldsAreNamed() {
    String good = body(IN_CHILE, "");
    UUID nobody = UUID.randomUUID();
    post("sales", good.replace(channel.toString(), nobody.toString()))
        .statusCode(409)
        .body("code", equalTo("LICENSEE_UNKNOWN"));
    post("sales", good.replace(film.toString(), nobody.toString()))
        .statusCode(409)
        .body("code", equalTo("TITLE_UNKNOWN"));
    malformed(good.replace("From the files", " "), "reason");
    malformed(body(IN_CHILE, "\"signedOn\":\"2999-01-01\","), "signedOn");
    malformed(good.replace("\"CL\"", "\"QQ\""), "blocks[0].territories[0]");
    malformed(good.replace("\"titleIds\"", "\"titles\""), "blocks[0].titles");
    malformed("{\"licenseeId\":\"" + channel + "\",\"blocks\":[],\"reason\":\"So\"}", "blocks");
  }

  private static void malformed(String body, String field) {
    post("sales", body).statusCode(400).body("violations.field", hasItem(field));
  }

  private UUID recorded(String block, String fields) {
    return created(post("sales", body(block, fields)));
  }

  /// @param fields each with a comma after it
  private String body(String block, String fields) {
    return "{\"licenseeId\":\""
        + channel
        + "\","
        + fields
        + "\"reason\":\"From the files\",\"blocks\":[{\"titleIds\":[\""
        + film
        + "\"]"
        + (block.isEmpty() ? "" : "," + block)
        + "}]}";
  }

  private void amended(UUID deal, String block) {
    String body = body(block, "\"effectiveOn\":\"2016-01-01\",");
    as("legal")
        .body(body.replace("\"licenseeId\":\"" + channel + "\",", ""))
        .post("/deals/" + deal + "/amendments")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse post(String role, String body) {
    return as(role).body(body).post("/licenses").then();
  }

  private static ValidatableResponse repeated(String key, String body) {
    return as("sales")
        .header("Idempotency-Key", '"' + key + '"')
        .body(body)
        .post("/licenses")
        .then();
  }

  private static UUID created(ValidatableResponse response) {
    return UUID.fromString(response.statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse page(UUID deal) {
    return as("legal").get("/deals/" + deal).then().statusCode(200);
  }
}
