package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static io.dealstream.deal.Calls.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.eventkit.EventStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A deal from its opening to its signature, over HTTP.
@QuarkusTest
@DealPlatform
class NegotiationTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String REASON = "{\"reason\":\"As agreed\"}";
  private static final String SIGNATURE = "{\"signedOn\":\"2026-02-01\",\"reason\":\"Copy here\"}";

  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore log;

  private UUID film = new UUID(0, 0);
  private UUID channel = new UUID(0, 0);
  private String deal = "";

  @BeforeEach
  void openANegotiation() {
    film = Titles.film("Miracle in Cell No. 7");
    channel = licensee("Canal 13");
    deal = "/deals/" + negotiation(channel, film);
  }

  @Test
  void aDealGoesFromOfferToLicense() {
    post("sales", "/offers", offer(film)).then().statusCode(200).header("ETag", "\"2\"");
    post("sales", "/counter-offers", offer(film)).then().statusCode(200);
    post("legal", "/agreement", REASON).then().statusCode(200);
    post("legal", "/signature", SIGNATURE).then().statusCode(200).header("ETag", "\"5\"");
    as("finance")
        .get(deal)
        .then()
        .statusCode(200)
        .header("ETag", "\"5\"")
        .body("stage", equalTo("SIGNED"))
        .body("license.licenseeName", equalTo("Canal 13"))
        .body("license.signedOn", equalTo("2026-02-01"))
        .body("license.terms.licenseFee.currency", equalTo("USD"))
        .body("offers.from", contains("LICENSOR", "LICENSEE"));
  }

  @Test
  void theHistorySaysWhoDidWhatWhenAndWhy() {
    post("sales", "/offers", offer(film));
    as("legal")
        .get(deal + "/history")
        .then()
        .statusCode(200)
        .body("event", contains("NegotiationOpened", "OfferMade"))
        .body("actor", contains("sam.sales", "sam.sales"))
        .body("reason[1]", equalTo("First proposal"))
        .body("terms[1].licenseFee.amount", equalTo(40000.00f));
  }

  @Test
  void moneyPeriodsAndRunsAreHiddenFromThoseWhoMayNotSeeThem() {
    post("sales", "/offers", offer(film));
    for (String role : List.of("catalog", "viewer", "admin")) {
      String seen = as(role).get(deal).asString() + as(role).get(deal + "/history").asString();
      assertThat(seen).contains("FREE_TV").doesNotContain("USD", "40000", "2027-12-31");
      as(role).get(deal).then().body("offers[0].terms.blocks[0].runs", nullValue());
    }
  }

  @Test
  void aDealIsShownAsItWasAtAnyMoment() {
    Instant before = lastMoment();
    post("sales", "/offers", offer(film));
    as("sales").get(deal + "?asOf=" + before).then().statusCode(200).body("version", equalTo(1));
    as("sales").get(deal).then().body("version", equalTo(2));
    as("sales").get(deal + "?asOf=2001-01-01T00:00:00Z").then().statusCode(404);
    as("sales").get(deal + "?asOf=yesterday").then().statusCode(400);
  }

  @Test
  void thePipelineShowsTheDealByStageTitleTerritoryAndLicensee() {
    post("sales", "/offers", offer(film));
    String query = "?stage=NEGOTIATING&territory=CL&titleId=" + film + "&licenseeId=" + channel;
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get("/deals" + query)
                .then()
                .statusCode(200)
                .body("items.licensee.name", contains("Canal 13"))
                .body("items.titles[0].name", contains("Miracle in Cell No. 7"))
                .body("items.offers", contains(1)));
    as("viewer").get("/deals/counts" + query).then().body("total", equalTo(1));
    as("viewer").get("/deals" + query.replace("CL", "MX")).then().body("items", equalTo(List.of()));
  }

  @Test
  void thePipelineIsPagedWithoutGapOrRepetition() {
    Set<String> opened =
        List.of(1, 2, 3, 4, 5).stream()
            .map(n -> negotiation(channel, film).toString())
            .collect(Collectors.toSet());
    opened.add(deal.substring("/deals/".length()));
    String list = "/deals?limit=2&titleId=" + film;
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("sales").get("/deals/counts?titleId=" + film).then().body("total", equalTo(6)));
    Response page = as("sales").get(list);
    List<String> seen = new ArrayList<>(page.path("items.dealId"));
    while (page.path("next") != null) {
      assertThat(page.header("Link")).contains("rel=\"next\"");
      page = as("sales").get(list + "&after=" + page.path("next"));
      seen.addAll(page.path("items.dealId"));
    }
    assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(opened);
  }

  @Test
  void commandsOutOfOrderAreRefusedWithAStableCode() {
    refused("/counter-offers", offer(film), "NO_OFFER_OUT");
    refused("/agreement", REASON, "NO_OFFER_OUT");
    refused("/signature", SIGNATURE, "TERMS_NOT_AGREED");
    post("sales", "/loss", REASON).then().statusCode(200);
    refused("/offers", offer(film), "NEGOTIATION_ENDED");
  }

  @Test
  void aDealIsAboutTitlesAndALicenseeThatAreKnown() {
    UUID unknown = UUID.randomUUID();
    as("sales")
        .body(opening(channel, unknown))
        .post("/deals")
        .then()
        .statusCode(409)
        .body("code", equalTo("TITLE_UNKNOWN"))
        .body("ids", contains(unknown.toString()));
    as("sales")
        .body(opening(unknown, film))
        .post("/deals")
        .then()
        .statusCode(409)
        .body("code", equalTo("LICENSEE_UNKNOWN"));
    post("sales", "/offers", offer(unknown))
        .then()
        .statusCode(409)
        .body("code", equalTo("TITLE_NOT_IN_DEAL"))
        .body("titleIds", hasItem(unknown.toString()));
  }

  @Test
  void aStaleConditionIsToldWithThePresentVersion() {
    post("sales", "/offers", offer(film));
    as("sales")
        .header("If-Match", "\"1\"")
        .body(offer(film))
        .post(deal + "/offers")
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"");
    as("sales")
        .header("If-Match", "\"2\"")
        .body(offer(film))
        .post(deal + "/offers")
        .then()
        .statusCode(200);
    as("sales")
        .header("If-Match", "soon")
        .body(offer(film))
        .post(deal + "/offers")
        .then()
        .statusCode(400)
        .body("violations.field", contains("If-Match"));
  }

  @Test
  void aKeyMakesACommandHappenOnce() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key, offer(film)).then().statusCode(200).extract().asString();
    String second = keyed(key, offer(film)).then().statusCode(200).extract().asString();
    assertThat(second).isEqualTo(first);
    as("sales").get(deal).then().body("offers.number", contains(1));
    keyed(key, offer(film).replace("40000", "50000"))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    keyed("", offer(film)).then().statusCode(400);
  }

  @Test
  void aKeyAlsoMakesACreationHappenOnce() {
    String key = UUID.randomUUID().toString();
    Callable<String> open =
        () ->
            as("sales")
                .header("Idempotency-Key", '"' + key + '"')
                .body(opening(channel, film))
                .post("/deals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    assertThat(inParallel(8, open)).hasSize(8).containsOnly(inParallel(1, open).getFirst());
  }

  @Test
  void offersMadeAtTheSameMomentAllCount() {
    List<Integer> answers =
        inParallel(10, () -> post("sales", "/offers", offer(film)).statusCode());
    long made = answers.stream().filter(status -> status == 200).count();
    assertThat(answers).containsAnyOf(200).doesNotContain(500);
    as("sales").get(deal).then().body("offers.size()", equalTo((int) made));
  }

  private static <T> List<T> inParallel(int times, Callable<T> call) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, call))) {
        answers.add(answer.get(30, TimeUnit.SECONDS));
      }
      return answers;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private Instant lastMoment() {
    String at = as("sales").get(deal + "/history").path("[-1].at");
    return Instant.parse(at);
  }

  private Response keyed(String key, String body) {
    return as("sales").header("Idempotency-Key", '"' + key + '"').body(body).post(deal + "/offers");
  }

  private void refused(String path, String body, String code) {
    long before = log.head();
    post("sales", path, body).then().statusCode(409).body("code", equalTo(code));
    assertThat(log.head()).isEqualTo(before);
  }

  private Response post(String role, String path, String body) {
    return as(role).body(body).post(deal + path);
  }
}
