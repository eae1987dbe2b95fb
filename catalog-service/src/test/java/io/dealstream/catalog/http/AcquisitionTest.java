package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rights acquired, over HTTP.
@QuarkusTest
@CatalogPlatform
class AcquisitionTest {
  private UUID film = new UUID(0, 0);

  @BeforeEach
  void registerAFilm() {
    film = register(film("Miracle in Cell No. 7"));
  }

  /// Latin America without Brazil for all media, non-linear use of Mexico rests in 2026.
  static ObjectNode rights() {
    return object(
        """
        {"from":"The producer","blocks":[{"media":["ALL"],"territories":["LATIN_AMERICA"],
          "excludedTerritories":["BR"],"languages":["ALL"],"from":"2020-01-01","to":"2034-12-31",
          "exclusive":true,"holdbacks":[{"media":["NON_LINEAR"],"territories":["MX"],
            "languages":["ALL"],"from":"2026-01-01","to":"2026-12-31"}]}],
         "reason":"Contract of March 3"}\
        """);
  }

  @Test
  void whatWasAcquiredIsReadAtOnceAndListedSoon() {
    String acquisition = acquired(rights());
    as("sales")
        .get(acquisition)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("titleId", equalTo(film.toString()))
        .body("rights.from", equalTo("The producer"))
        .body("rights.blocks[0].territories", hasItems("MX", "CL", "AR"))
        .body("rights.blocks[0].territories", not(hasItems("BR", "LATIN_AMERICA")))
        .body("rights.blocks[0].episodes", nullValue())
        .body("rights.blocks[0].exclusive", equalTo(true))
        .body("rights.blocks[0].holdbacks[0].media", contains("NON_LINEAR"))
        .body("rights.blocks[0].holdbacks[0].to", equalTo("2026-12-31"))
        .body("endedOn", nullValue());
    holds(() ->
        list("")
            .body("items.rights.from", contains("The producer"))
            .body("position", greaterThan(0)));
  }

  @Test
  void aRevisionReplacesAllOfIt() {
    String acquisition = acquired(rights());
    ObjectNode other = rights().put("from", "Another producer");
    put(acquisition, other).statusCode(200).header("ETag", "\"2\"");
    put(acquisition, other).statusCode(200).header("ETag", "\"2\"");
    as("sales").get(acquisition).then().body("rights.from", equalTo("Another producer"));
    as("legal")
        .body(rights().toString())
        .header("If-Match", "\"1\"")
        .put(acquisition)
        .then()
        .statusCode(412);
  }

  @Test
  void rightsThatWentBackAreShownAsEnded() {
    String acquisition = acquired(rights());
    end(acquisition, "2027-01-01").statusCode(200);
    end(acquisition, "2027-01-01").statusCode(200).header("ETag", "\"2\"");
    end(acquisition, "2028-01-01").statusCode(409).body("code", equalTo("ACQUISITION_ENDED"));
    put(acquisition, rights()).statusCode(409).body("code", equalTo("ACQUISITION_ENDED"));
    as("sales").get(acquisition).then().body("endedOn", equalTo("2027-01-01"));
    as("catalog")
        .get(acquisition + "/history")
        .then()
        .body("event", contains("RightsAcquired", "AcquiredRightsEnded"))
        .body("reason", contains("Contract of March 3", "The producer took them back"))
        .body("[0].rights.from", equalTo("The producer"))
        .body("[0].actor", notNullValue())
        .body("[1].day", equalTo("2027-01-01"));
  }

  @Test
  void thePastIsShownAsItWas() {
    String acquisition = acquired(rights());
    String recorded = as("catalog").get(acquisition + "/history").then().extract().path("[0].at");
    put(acquisition, rights().put("from", "Another producer")).statusCode(200);
    as("sales")
        .get(acquisition + "?asOf=" + recorded)
        .then()
        .body("rights.from", equalTo("The producer"))
        .body("version", equalTo(1));
    as("sales").get(acquisition + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
    holds(() -> list("").body("items.rights.from", contains("Another producer")));
    list("?asOf=" + recorded).body("items.rights.from", contains("The producer"));
    list("?asOf=2020-01-01T00:00:00Z").body("items", empty());
    as("sales").get(acquisition + "?asOf=yesterday").then().statusCode(400);
  }

  @Test
  void aHoldbackOutsideTheRightsIsRefused() {
    ObjectNode body = rights();
    ((ObjectNode) body.at("/blocks/0/holdbacks/0")).putArray("territories").add("BR");
    as("catalog")
        .body(body.toString())
        .post("/titles/" + film + "/acquisitions")
        .then()
        .statusCode(409)
        .body("code", equalTo("HOLDBACK_OUTSIDE_RIGHTS"))
        .body("field", equalTo("blocks[0].holdbacks[0]"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String acquisition = acquired(rights());
    String other = acquisition.replace(film.toString(), register(film("Other")).toString());
    String unknown = "/titles/" + UUID.randomUUID() + "/acquisitions";
    as("catalog").body(rights().toString()).post(unknown).then().statusCode(404);
    as("catalog").get(unknown).then().statusCode(404);
    for (String wrong : new String[] {other, unknown + "/" + UUID.randomUUID()}) {
      as("catalog").get(wrong).then().statusCode(404);
      as("catalog").get(wrong + "/history").then().statusCode(404);
      put(wrong, rights()).statusCode(404);
      end(wrong, "2027-01-01").statusCode(404);
    }
  }

  @Test
  void theSameKeyRecordsOnce() {
    String key = UUID.randomUUID().toString();
    String[] ids = new String[2];
    for (int i = 0; i < 2; i++) {
      ids[i] =
          as("catalog")
              .header("Idempotency-Key", key)
              .body(rights().toString())
              .post("/titles/" + film + "/acquisitions")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }
    assertThat(ids[0]).isEqualTo(ids[1]);
  }

  @Test
  void theCalendarOfMandatesRuns() {
    holds(() ->
        as("admin")
            .get("/q/health/ready")
            .then()
            .body(containsString("\"acquisition-calendar\": \"keeping deadlines\"")));
  }

  private String acquired(ObjectNode rights) {
    String path = "/titles/" + film + "/acquisitions";
    String id =
        as("catalog")
            .body(rights.toString())
            .post(path)
            .then()
            .statusCode(201)
            .header("Location", containsString(path))
            .extract()
            .path("id");
    return path + "/" + id;
  }

  private ValidatableResponse list(String query) {
    return as("finance").get("/titles/" + film + "/acquisitions" + query).then().statusCode(200);
  }

  private static ValidatableResponse put(String acquisition, ObjectNode rights) {
    return as("legal").body(rights.toString()).put(acquisition).then();
  }

  private static ValidatableResponse end(String acquisition, String day) {
    return as("catalog")
        .body("{\"effectiveOn\":\"" + day + "\",\"reason\":\"The producer took them back\"}")
        .post(acquisition + "/end")
        .then();
  }
}
