package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rights are kept for those who asked first.
@QuarkusTest
@DealPlatform
class HoldTest {
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
  void theFirstHoldOnARightHasRankOneAndTheNextWaitsBehindIt() {
    ExtractableResponse<Response> first = placed(canal, Holdings.freeTv(film));
    assertThat(first.<Integer>path("rank")).isEqualTo(1);
    assertThat(first.header("Location")).endsWith("/holds/" + first.path("id"));
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    ExtractableResponse<Response> second = placed(mega, Holdings.freeTv(film));
    assertThat(second.<Integer>path("rank")).isEqualTo(2);
    hold(second.path("id"))
        .body("titleId", equalTo(film.toString()))
        .body("licenseeId", equalTo(mega.toString()))
        .body("status", equalTo("ACTIVE"))
        .body("rank", equalTo(2))
        .body("block.media", contains("FREE_TV"))
        .body("block.territories", contains("CL"))
        .body("block.from", equalTo("2027-01-01"))
        .body("block.exclusive", equalTo(true))
        .body("version", equalTo(2));
  }

  @Test
  void whoSeesNoPeriodsSeesNoneOfAHold() {
    String id = placed(canal, Holdings.freeTv(film)).path("id");
    as("viewer")
        .get("/holds/" + id)
        .then()
        .statusCode(200)
        .body("block.media", contains("FREE_TV"))
        .body("block.from", nullValue())
        .body("block.to", nullValue());
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get("/holds?titleId=" + film)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].media", contains("FREE_TV"))
                .body("items[0].from", nullValue()));
  }

  @Test
  void aReleasedHoldLetsTheNextOneMoveUp() {
    String first = placed(canal, Holdings.freeTv(film)).path("id");
    String second = placed(mega, Holdings.freeTv(film)).path("id");
    Instant before = Instant.now();
    release(first).statusCode(200).body("id", equalTo(first)).body("version", equalTo(4));
    release(first).statusCode(200);
    hold(first).body("status", equalTo("RELEASED")).body("rank", nullValue());
    hold(second).body("rank", equalTo(1));
    as("sales").get("/holds/" + second + "?asOf=" + before).then().body("rank", equalTo(2));
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("sales")
                .get("/holds?status=ACTIVE&titleId=" + film + "&licenseeId=" + mega)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items.rank", contains(1))
                .body("items.title.name", contains("Miracle in Cell No. 7"))
                .body("items.licensee.name", contains("Mega")));
  }

  @Test
  void aHoldEndsByItselfAndTheNextOneMovesUp() {
    String first =
        place(canal, Holdings.freeTv(film), Instant.now().plusSeconds(2)).extract().path("id");
    String second = placed(mega, Holdings.freeTv(film)).path("id");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          hold(first).body("status", equalTo("EXPIRED"));
          hold(second).body("rank", equalTo(1));
        });
    release(first).statusCode(409).body("code", equalTo("HOLD_ENDED"));
    reschedule(first, Instant.now().plusSeconds(60))
        .statusCode(409)
        .body("code", equalTo("HOLD_ENDED"));
  }

  @Test
  void aHoldThatIsRescheduledEndsThen() {
    String id = placed(canal, Holdings.freeTv(film)).path("id");
    Instant soon = Instant.now().plusSeconds(1);
    reschedule(id, soon).statusCode(200).body("version", equalTo(2));
    await().atMost(LIMIT).untilAsserted(() -> hold(id).body("status", equalTo("EXPIRED")));
  }

  @Test
  void theSameKeyPlacesOneHold() {
    String key = UUID.randomUUID().toString();
    String body = Holdings.hold(canal, Holdings.freeTv(film), Holdings.IN_MONTHS);
    String first = once(key, body).statusCode(201).extract().path("id");
    placed(mega, Holdings.freeTv(film));
    once(key, body)
        .statusCode(201)
        .body("id", equalTo(first))
        .body("rank", equalTo(1))
        .body("version", equalTo(1));
    once(key, Holdings.hold(mega, Holdings.freeTv(film), Holdings.IN_MONTHS)).statusCode(422);
  }

  @Test
  void aHoldThatHasChangedSinceIsNotReleased() {
    String first = placed(canal, Holdings.freeTv(film)).path("id");
    placed(mega, Holdings.freeTv(film));
    as("sales")
        .header("If-Match", "\"1\"")
        .body("{\"reason\":\"Not wanted\"}")
        .post("/holds/" + first + "/release")
        .then()
        .statusCode(412);
    hold(first).body("status", equalTo("ACTIVE"));
  }

  @Test
  void holdsAreListedByPages() {
    String first = placed(canal, Holdings.freeTv(film)).path("id");
    String second = placed(mega, Holdings.freeTv(film)).path("id");
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("sales")
                .get("/holds?titleId=" + film)
                .then()
                .body("items.id", contains(second, first)));
    String next =
        as("sales")
            .get("/holds?limit=1&titleId=" + film)
            .then()
            .body("items.id", contains(second))
            .extract()
            .path("next");
    as("sales")
        .get("/holds?limit=1&titleId=" + film + "&after=" + next)
        .then()
        .body("items.id", contains(first))
        .body("next", nullValue());
  }

  @Test
  void aHoldThatIsNotThereIsNotFound() {
    UUID nobody = UUID.randomUUID();
    as("sales").get("/holds/" + nobody).then().statusCode(404);
    release(nobody.toString()).statusCode(404).body("code", equalTo("NOT_FOUND"));
    reschedule(nobody.toString(), Holdings.IN_MONTHS).statusCode(404);
  }

  @Test
  void nobodyHoldsForSomebodyUnknownOrATitleThatIsNotThere() {
    place(UUID.randomUUID(), Holdings.freeTv(film), Holdings.IN_MONTHS, 409)
        .body("code", equalTo("LICENSEE_UNKNOWN"));
    place(canal, Holdings.freeTv(UUID.randomUUID()), Holdings.IN_MONTHS, 409)
        .body("code", equalTo("TITLE_UNKNOWN"));
  }

  private static ExtractableResponse<Response> placed(UUID licensee, String block) {
    return place(licensee, block, Holdings.IN_MONTHS).extract();
  }

  private static ValidatableResponse place(UUID licensee, String block, Instant until) {
    return place(licensee, block, until, 201);
  }

  private static ValidatableResponse place(
      UUID licensee, String block, Instant until, int expected) {
    return as("sales")
        .body(Holdings.hold(licensee, block, until))
        .post("/holds")
        .then()
        .statusCode(expected);
  }

  private static ValidatableResponse once(String key, String body) {
    return as("sales").header("Idempotency-Key", key).body(body).post("/holds").then();
  }

  private static ValidatableResponse release(String id) {
    return as("sales").body("{\"reason\":\"Not wanted\"}").post("/holds/" + id + "/release").then();
  }

  private static ValidatableResponse reschedule(String id, Instant until) {
    return as("sales")
        .body("{\"until\":\"" + until + "\",\"reason\":\"By mail\"}")
        .put("/holds/" + id + "/until")
        .then();
  }

  private static ValidatableResponse hold(String id) {
    return as("sales").get("/holds/" + id).then().statusCode(200);
  }
}
