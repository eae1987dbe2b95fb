package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.amendment;
import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.effective;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A license after its signature, over HTTP.
@QuarkusTest
@DealPlatform
class LicenseLifeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String EXTENSION = effective("\"to\":\"2029-06-30\",");
  private static final String CHANGE = effective("");

  private UUID film = new UUID(0, 0);
  private String deal = "";

  @BeforeEach
  void signALicense() {
    film = Titles.film("Miracle in Cell No. 7");
    deal = "/deals/" + negotiation(licensee("Canal 13"), film);
    post("sales", "/offers", offer(film)).then().statusCode(200);
    post("legal", "/agreement", "{}").then().statusCode(200);
    post("legal", "/signature", "{\"signedOn\":\"2026-02-01\"}").then().statusCode(200);
  }

  @Test
  void anAmendmentReplacesTheRightsAndKeepsTheMoney() {
    post("legal", "/amendments", amendment(film).replace("FREE_TV", "PAY_TV"))
        .then()
        .statusCode(200);
    as("legal")
        .get(deal)
        .then()
        .body("stage", equalTo("SIGNED"))
        .body("license.terms.blocks[0].media", contains("PAY_TV"))
        .body("license.terms.licenseFee.currency", equalTo("USD"));
  }

  @Test
  void anAmendmentMayNameEpisodes() {
    String episodes = "\"episodes\":[{\"season\":2,\"from\":1,\"to\":10}],\"media\"";
    post("legal", "/amendments", amendment(film).replace("\"media\"", episodes))
        .then()
        .statusCode(200);
    as("legal")
        .get(deal)
        .then()
        .body("license.terms.blocks[0].episodes.season", contains(2))
        .body("license.terms.blocks[0].episodes.to", contains(10));
  }

  @Test
  void anExtensionMovesTheLastDay() {
    post("sales", "/extensions", EXTENSION).then().statusCode(200);
    as("legal").get(deal).then().body("license.terms.blocks[0].to", equalTo("2029-06-30"));
    post("sales", "/extensions", EXTENSION)
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_EXTENSION"));
  }

  @Test
  void aSuspendedLicenseIsResumedAndATerminatedOneIsNot() {
    post("legal", "/suspension", CHANGE).then().statusCode(200);
    status("SUSPENDED", "2026-09-01");
    post("legal", "/resumption", CHANGE).then().statusCode(200);
    status("ACTIVE", null);
    post("legal", "/termination", CHANGE).then().statusCode(200);
    status("TERMINATED", "2026-09-01");
    for (String path : new String[] {"/suspension", "/resumption"}) {
      post("legal", path, CHANGE)
          .then()
          .statusCode(409)
          .body("code", equalTo("LICENSE_TERMINATED"));
    }
    post("legal", "/amendments", amendment(film))
        .then()
        .statusCode(409)
        .body("code", equalTo("LICENSE_TERMINATED"));
  }

  @Test
  void thePipelineIsFilteredByWhatBecameOfTheLicense() {
    UUID negotiated = negotiation(licensee("Canal 14"), film);
    post("legal", "/suspension", CHANGE).then().statusCode(200);
    String suspended = "/deals?conflicted=false&licenseStatus=SUSPENDED&titleId=" + film;
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("viewer")
                .get(suspended)
                .then()
                .statusCode(200)
                .body("items.stage", contains("SIGNED"))
                .body("items.licenseStatus", contains("SUSPENDED"))
                .body("items.conflicted", contains(false)));
    as("viewer").get(suspended.replace("false", "true")).then().body("items.size()", equalTo(0));
    as("viewer")
        .get("/deals?stage=NEGOTIATING&titleId=" + film)
        .then()
        .body("items.dealId", contains(negotiated.toString()))
        .body("items[0].licenseStatus", nullValue());
  }

  private void status(String status, @Nullable String since) {
    as("viewer")
        .get(deal)
        .then()
        .body("license.status", equalTo(status))
        .body("license.since", equalTo(since));
  }

  private Response post(String role, String path, String body) {
    return as(role).body(body).post(deal + path);
  }
}
