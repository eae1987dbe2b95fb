package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.amendment;
import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.effective;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the licensor has not acquired: a warning at the offer, a refusal at the signature.
@QuarkusTest
@DealPlatform
class CoverTest {
  /// The offer asks for free television in Chile, exclusively, from 2026 to 2027.
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

  private static final LocalDate LAST = LocalDate.parse("2027-12-31");
  private static final LocalDate EARLY = LocalDate.parse("2027-06-30");

  private UUID film = new UUID(0, 0);
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void negotiate() {
    film = Titles.film("Miracle in Cell No. 7");
    deal = negotiation(licensee("Canal 13"), film);
  }

  @Test
  void aTitleOfWhichNothingIsRecordedIsUnknownAndNotRefused() {
    offered()
        .body("cover.covered", equalTo(true))
        .body("cover.gaps", empty())
        .body("cover.unknownTitles", contains(film.toString()));
    agree();
    sign("sales", "").statusCode(200);
    as("sales").get("/deals/" + deal).then().body("cover.unknownTitles", hasItem(film.toString()));
  }

  @Test
  void whatIsCoveredIsSignedWithoutAWord() {
    acquired(LAST, true);
    offered().body("cover.covered", equalTo(true)).body("cover.unknownTitles", empty());
    agree();
    sign("sales", "").statusCode(200);
    as("legal")
        .get("/deals/" + deal + "/history")
        .then()
        .body("event", not(hasItem("LicenseUncovered")));
  }

  @Test
  void anOfferBeyondTheMandateIsAWarning() {
    long position = acquired(EARLY, true);
    offered()
        .body("version", equalTo(2))
        .body("cover.covered", equalTo(false))
        .body("cover.gaps.reason", contains("MANDATE_ENDED"))
        .body("cover.gaps[0].titleId", equalTo(film.toString()))
        .body("cover.gaps[0].from", equalTo("2027-07-01"))
        .body("cover.gaps[0].to", equalTo("2027-12-31"))
        .body("cover.catalogPosition", greaterThanOrEqualTo((int) position));
    as("sales")
        .body(offer(film))
        .post("/deals/" + deal + "/counter-offers")
        .then()
        .statusCode(200)
        .body("cover.covered", equalTo(false));
    as("finance").get("/deals/" + deal).then().body("cover.gaps.reason", contains("MANDATE_ENDED"));
    as("viewer").get("/deals/" + deal).then().statusCode(200).body("cover", nullValue());
  }

  @Test
  void aSignatureBeyondTheMandateIsRefusedWithWhatIsMissing() {
    acquired(EARLY, true);
    offered();
    agree();
    sign("sales", "")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_NOT_ACQUIRED"))
        .body("gaps.reason", contains("MANDATE_ENDED"))
        .body("gaps[0].titleId", equalTo(film.toString()))
        .body("gaps[0].media", contains("FREE_TV"))
        .body("gaps[0].territories", contains("CL"))
        .body("gaps[0].languages", contains("es"))
        .body("gaps[0].from", equalTo("2027-07-01"))
        .body("catalogPosition", greaterThanOrEqualTo(1));
    as("sales").get("/deals/" + deal).then().body("stage", equalTo("AGREED"));
  }

  @Test
  void onlyLegalAcknowledgesWhatIsMissingAndSaysWhy() {
    acquired(EARLY, true);
    offered();
    agree();
    sign("sales", "\"acknowledgedGaps\":true,\"reason\":\"Signed on paper\",").statusCode(403);
    sign("legal", "\"acknowledgedGaps\":true,")
        .statusCode(400)
        .body("violations.field", hasItem("reason"));
    sign("legal", "\"acknowledgedGaps\":\"yes\",")
        .statusCode(400)
        .body("violations.field", hasItem("acknowledgedGaps"));
    sign("legal", "\"acknowledgedGaps\":true,\"reason\":\"Signed on paper\",").statusCode(200);
    as("legal")
        .get("/deals/" + deal + "/history")
        .then()
        .body("event", hasItem("LicenseUncovered"))
        .body("find { it.event == 'LicenseUncovered' }.gaps.reason", contains("MANDATE_ENDED"))
        .body("find { it.event == 'LicenseUncovered' }.reason", equalTo("Signed on paper"));
    as("viewer")
        .get("/deals/" + deal + "/history")
        .then()
        .body("find { it.event == 'LicenseUncovered' }.gaps", nullValue());
  }

  @Test
  void whatWasNotAcquiredExclusivelyOrMustRestIsRefusedToo() {
    acquired(LAST, false);
    offered().body("cover.gaps.reason", contains("NOT_EXCLUSIVE"));
    agree();
    sign("legal", "").statusCode(409).body("gaps.reason", contains("NOT_EXCLUSIVE"));
    film = Titles.film("Another");
    deal = negotiation(licensee("Canal 13"), film);
    acquired(LAST, true, FIRST);
    offered()
        .body("cover.gaps.reason", contains("HOLDBACK"))
        .body("cover.gaps[0].to", equalTo("2026-01-01"));
  }

  @Test
  void amendmentsAndExtensionsAreCheckedAsSignaturesAre() {
    acquired(LAST, true);
    offered();
    agree();
    sign("sales", "").statusCode(200);
    String longer = "\"to\":\"2028-12-31\",\"acknowledgedConflicts\":[],";
    extend("sales", longer).statusCode(409).body("code", equalTo("RIGHTS_NOT_ACQUIRED"));
    String beyond = amendment(film).replace("2027-12-31", "2028-12-31");
    as("legal")
        .body(beyond)
        .post("/deals/" + deal + "/amendments")
        .then()
        .statusCode(409)
        .body("gaps.from", contains("2028-01-01"));
    extend("legal", longer + "\"acknowledgedGaps\":true,").statusCode(200);
  }

  @Test
  void aLicenseOfThePastIsCheckedToo() {
    acquired(EARLY, true);
    record("sales", "").statusCode(409).body("gaps.reason", contains("MANDATE_ENDED"));
    record("sales", "\"acknowledgedGaps\":true,").statusCode(403);
    record("legal", "\"acknowledgedGaps\":true,").statusCode(201);
  }

  private ValidatableResponse record(String role, String fields) {
    String blocks = offer(film).substring(1, offer(film).indexOf("\"licenseFee\""));
    return as(role)
        .body(
            "{%s%s\"licenseeId\":\"%s\",\"reason\":\"From the files\"}"
                .formatted(blocks, fields, licensee("Canal 13")))
        .post("/licenses")
        .then();
  }

  @Test
  void aSignatureThatIsRepeatedIsAnsweredAsBeforeWhateverWasAcquiredMeanwhile() {
    offered();
    agree();
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("sales")
          .header("Idempotency-Key", key)
          .body("{\"signedOn\":\"2026-03-02\"}")
          .post("/deals/" + deal + "/signature")
          .then()
          .statusCode(200)
          .body("version", equalTo(4));
      acquired(EARLY, true);
    }
  }

  @Test
  void aLicenseIsListedWhenWhatWasAcquiredGoesBackLater() {
    UUID acquisition = UUID.randomUUID();
    Acquisitions.tell(new RightsAcquired(film, acquisition, Acquisitions.television(LAST, true)));
    offered();
    agree();
    sign("sales", "").statusCode(200);
    assertThat(uncovered(deal)).isNull();
    Acquisitions.tell(new AcquiredRightsEnded(film, acquisition, EARLY));
    await().atMost(Duration.ofSeconds(20)).until(() -> uncovered(deal) != null);
    as("sales")
        .get("/deals/" + deal)
        .then()
        .body("cover.gaps.reason", contains("MANDATE_ENDED"))
        .body("cover.gaps[0].from", equalTo("2027-06-30"));
    as("sales").get("/licenses/uncovered?after=nonsense").then().statusCode(400);
    as("sales").get("/licenses/uncovered?limit=0").then().statusCode(400);
  }

  /// All pages are looked through: other tests leave licenses of their own.
  private static @Nullable Object uncovered(UUID deal) {
    String after = "";
    while (true) {
      JsonPath page =
          as("finance")
              .get("/licenses/uncovered?limit=2" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      Object found = page.get("items.find { it.dealId == '" + deal + "' }");
      String next = page.getString("next");
      if (found != null || next == null) {
        return found;
      }
      after = "&after=" + next;
    }
  }

  private long acquired(LocalDate lastDay, boolean exclusive, LocalDate... resting) {
    return Acquisitions.tell(
        new RightsAcquired(
            film, UUID.randomUUID(), Acquisitions.television(lastDay, exclusive, resting)));
  }

  private ValidatableResponse offered() {
    return as("sales").body(offer(film)).post("/deals/" + deal + "/offers").then().statusCode(200);
  }

  private void agree() {
    as("sales").body("{}").post("/deals/" + deal + "/agreement").then().statusCode(200);
  }

  private ValidatableResponse sign(String role, String fields) {
    return as(role)
        .body("{" + fields + "\"signedOn\":\"2026-03-02\"}")
        .post("/deals/" + deal + "/signature")
        .then();
  }

  private ValidatableResponse extend(String role, String fields) {
    return as(role).body(effective(fields)).post("/deals/" + deal + "/extensions").then();
  }
}
