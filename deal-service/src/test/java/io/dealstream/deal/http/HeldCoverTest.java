package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the licensor has not acquired is not held either.
@QuarkusTest
@DealPlatform
class HeldCoverTest {
  /// The holds are of exclusive free television in Chile, from 2027 to 2028.
  private static final LocalDate LAST = LocalDate.parse("2028-12-31");

  private static final LocalDate EARLY = LocalDate.parse("2028-06-30");

  private UUID film = new UUID(0, 0);
  private UUID canal = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
    canal = licensee("Canal 13");
  }

  @Test
  void whatIsCoveredIsHeldWithoutAWord() {
    acquired(LAST, true);
    place("sales", "").statusCode(201).body("version", equalTo(1));
  }

  @Test
  void aHoldBeyondTheMandateIsRefusedAsTheSignatureWouldBe() {
    long position = acquired(EARLY, true);
    place("sales", "")
        .statusCode(409)
        .body("code", equalTo("RIGHTS_NOT_ACQUIRED"))
        .body("gaps.reason", contains("MANDATE_ENDED"))
        .body("gaps[0].titleId", equalTo(film.toString()))
        .body("gaps[0].media", contains("FREE_TV"))
        .body("gaps[0].territories", contains("CL"))
        .body("gaps[0].from", equalTo("2028-07-01"))
        .body("gaps[0].to", equalTo("2028-12-31"))
        .body("catalogPosition", greaterThanOrEqualTo((int) position));
    as("sales").get("/holds?titleId=" + film).then().body("items", empty());
  }

  @Test
  void whatWasNotAcquiredExclusivelyIsNotHeldExclusively() {
    acquired(LAST, false);
    place("sales", "").statusCode(409).body("gaps.reason", contains("NOT_EXCLUSIVE"));
    place("sales", Holdings.freeTv(film).replace("true", "false"), "").statusCode(201);
  }

  @Test
  void whatMustRestOrNobodyGaveIsNotHeld() {
    acquired(LAST, true, EARLY);
    place("sales", "").statusCode(409).body("gaps.reason", contains("HOLDBACK"));
    place("sales", Holdings.freeTv(film).replace("FREE_TV", "SVOD"), "")
        .statusCode(409)
        .body("gaps.reason", contains("NO_RIGHTS_ACQUIRED"));
  }

  @Test
  void onlyLegalHoldsWhatIsMissingAndSaysWhy() {
    acquired(EARLY, true);
    String known = "\"acknowledgedGaps\":true,";
    place("sales", known).statusCode(403);
    place("legal", "\"acknowledgedGaps\":\"yes\",")
        .statusCode(400)
        .body("violations.field", hasItem("acknowledgedGaps"));
    String id =
        place("legal", known)
            .statusCode(201)
            .body("rank", equalTo(1))
            .body("version", equalTo(2))
            .extract()
            .path("id");
    as("sales").get("/holds/" + id).then().statusCode(200).body("status", equalTo("ACTIVE"));
    place("legal", known).statusCode(201).body("rank", equalTo(1)).body("version", equalTo(4));
  }

  @Test
  void aHoldThatIsRepeatedIsAnsweredAsBeforeWhateverWasAcquiredMeanwhile() {
    String key = UUID.randomUUID().toString();
    String body = Holdings.hold(canal, Holdings.freeTv(film), Holdings.IN_MONTHS);
    for (int i = 0; i < 2; i++) {
      as("sales")
          .header("Idempotency-Key", key)
          .body(body)
          .post("/holds")
          .then()
          .statusCode(201)
          .body("version", equalTo(1));
      acquired(EARLY, true);
    }
  }

  private long acquired(LocalDate lastDay, boolean exclusive, LocalDate... resting) {
    return Acquisitions.tell(
        new RightsAcquired(
            film, UUID.randomUUID(), Acquisitions.television(lastDay, exclusive, resting)));
  }

  private ValidatableResponse place(String role, String fields) {
    return place(role, Holdings.freeTv(film), fields);
  }

  private ValidatableResponse place(String role, String block, String fields) {
    String body = Holdings.hold(canal, block, Holdings.IN_MONTHS);
    return as(role).body("{" + fields + body.substring(1)).post("/holds").then();
  }
}
