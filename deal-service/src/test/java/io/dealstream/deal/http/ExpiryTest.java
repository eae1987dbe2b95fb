package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A license that is over, over HTTP.
@QuarkusTest
@DealPlatform
class ExpiryTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void aLicenseSignedForATermInThePastExpiresByItself() {
    UUID film = Titles.film("The Magnificent Century");
    String deal = "/deals/" + negotiation(licensee("Canal 13"), film);
    String past = offer(film).replace("2026-01-01", "2016-01-01").replace("2027-12", "2017-12");
    as("sales").body(past).post(deal + "/offers").then().statusCode(200);
    as("legal").body("{}").post(deal + "/agreement").then().statusCode(200);
    String signature = "{\"signedOn\":\"2016-01-01\"}";
    as("legal").body(signature).post(deal + "/signature").then().statusCode(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("legal")
                .get(deal)
                .then()
                .body("license.status", equalTo("EXPIRED"))
                .body("license.since", equalTo("2018-01-01")));
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get("/deals?licenseStatus=EXPIRED&titleId=" + film)
                .then()
                .body("items.size()", equalTo(1)));
  }

  @Test
  void theCalendarIsSeenInHealthAndMetrics() {
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            given()
                .get("/q/health/ready")
                .then()
                .body(containsString("\"deal-calendar\": \"keeping deadlines\"")));
    given()
        .get("/q/metrics")
        .then()
        .body(
            allOf(
                containsString("dealstream_calendar_kept_total{calendar=\"deal-calendar\"}"),
                containsString("dealstream_calendar_failures_total{calendar=\"deal-calendar\"}"),
                containsString("dealstream_calendar_failing{calendar=\"deal-calendar\"} 0"),
                containsString("dealstream_loop_ready{loop=\"deal-calendar\"} 1")));
  }
}
