package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CatalogPlatform
class TitleAvailabilityTest {
  private UUID title = new UUID(0, 0);
  private Sales sales = new Sales(title);

  @BeforeEach
  void registerATitle() {
    title = register(film("A film that is shown by territory"));
    sales = new Sales(title);
  }

  @Test
  void territoriesWithTheSameAnswerAreOneRow() {
    sales.acquired(true, null, null, "MX", "AR", "CL");
    UUID deal = sales.licensed(Media.SVOD, true, "MX");
    String query = "?media=SVOD&territories=MX&territories=AR&territories=CL&territories=TR";
    holds(() ->
        get("territories" + query + "&from=2026-01-01&to=2028-06-30")
            .statusCode(200)
            .body(
                "rows.territories", contains(contains("AR", "CL"), contains("MX"), contains("TR")))
            .body("rows.summary", contains("AVAILABLE", "PARTLY", "BLOCKED"))
            .body("rows[1].parts.status", contains("AVAILABLE", "BLOCKED"))
            .body("rows[1].parts[1].behind.dealId", contains(deal.toString()))
            .body("rows[2].parts[0].reasons", contains("NO_RIGHTS_ACQUIRED")));
  }

  @Test
  void theTimelineGoesMonthByMonth() {
    sales.acquired(true, null, null, "MX");
    sales.licensed(Media.SVOD, true, "MX");
    String query = "?media=SVOD&media=AVOD&territories=MX&from=2026-06-15&to=2026-08-15";
    holds(() ->
        get("timeline" + query)
            .statusCode(200)
            .body("months.month", contains("2026-06", "2026-07", "2026-08"))
            .body("months.summary", contains("AVAILABLE", "PARTLY", "PARTLY"))
            .body("months[0].available[0].terms.from", contains("2026-06-15"))
            .body("months[1].reasons", contains("LICENSED_EXCLUSIVELY"))
            .body("months[1].available.media", contains(contains("AVOD")))
            .body("months[2].available[0].terms.to", contains("2026-08-15")));
    get("timeline?territories=MX").body("months", hasSize(24));
  }

  @ParameterizedTest
  @CsvSource({
    "territories?media=RADIO, media[0]",
    "territories?territories=MX&territories=NOWHERE, territories[1]",
    "territories?territories=MX&excludedTerritories=MX, excludedTerritories",
    "territories?languages=qq, languages[0]",
    "territories?from=2027-01-02&to=2027-01-01, to",
    "territories?from=soon, from",
    "territories?exclusive=perhaps, exclusive",
    "territories?holds=1, holds",
    "territories?asOf=yesterday, asOf",
    "timeline?from=2026-01-01&to=2036-01-01, to",
    "timeline?from=2026-02-01&to=2026-01-01, to",
  })
  void eachParameterIsChecked(String path, String named) {
    get(path).statusCode(400).body("violations.field", hasItem(named));
  }

  @Test
  void thereIsNoAvailabilityOfATitleThatThereIsNot() {
    as("sales")
        .get("/titles/" + UUID.randomUUID() + "/availability/territories")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    as("press").get("/titles/" + title + "/availability/timeline").then().statusCode(403);
  }

  private ValidatableResponse get(String path) {
    return as("sales").get("/titles/" + title + "/availability/" + path).then();
  }
}
