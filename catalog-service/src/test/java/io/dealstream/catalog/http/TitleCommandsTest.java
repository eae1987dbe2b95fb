package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.audienceResult;
import static io.dealstream.catalog.Calls.award;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Calls.wholeFilm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class TitleCommandsTest {
  private static final UUID NOBODY = new UUID(0, 1);

  @Test
  void aRegisteredTitleIsReadableAtOnceWithAllItsFacts() {
    String location =
        as("catalog")
            .body(wholeFilm().toString())
            .post("/titles")
            .then()
            .statusCode(201)
            .header("ETag", "\"1\"")
            .extract()
            .header("Location");
    String page =
        as("viewer")
            .get(location)
            .then()
            .statusCode(200)
            .header("ETag", "\"1\"")
            .body("awards", empty())
            .body("licenses", empty())
            .extract()
            .asString();
    ObjectNode sent = wholeFilm();
    sent.remove("reason");
    assertThat(object(page).get("facts")).isEqualTo(sent);
  }

  @Test
  void aSeriesHasSeasonsAndEpisodes() {
    ObjectNode series = film("A series").put("kind", "SERIES");
    series.withArray("seasons").addObject().put("number", 1).put("episodes", 13).put("year", 2020);
    as("sales")
        .get("/titles/" + register(series))
        .then()
        .body("facts.seasons", hasSize(1))
        .body("facts.seasons[0].episodes", equalTo(13))
        .body("facts.originalTitle", nullValue());
  }

  @Test
  void aRevisionReplacesAllFactsAndKeepsAwards() {
    UUID id = register(wholeFilm());
    as("catalog").body(award().toString()).post("/titles/" + id + "/awards").then().statusCode(200);
    as("catalog")
        .body(film("Another name").toString())
        .put("/titles/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"");
    as("catalog")
        .get("/titles/" + id)
        .then()
        .body("facts.internationalTitle", equalTo("Another name"))
        .body("facts.countries", empty())
        .body("awards", hasSize(1));
  }

  @Test
  void thePageCanBeSentBackAsItIs() {
    UUID id = register(wholeFilm());
    ObjectNode facts =
        (ObjectNode) object(as("catalog").get("/titles/" + id).asString()).get("facts");
    as("catalog")
        .body(facts.toString())
        .put("/titles/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void awardsAndResultsStandOnThePageOnce() {
    UUID id = register(film("With awards"));
    for (int i = 0; i < 2; i++) {
      as("press").body(award().toString()).post("/titles/" + id + "/awards").then().statusCode(200);
      as("press")
          .body(audienceResult().toString())
          .post("/titles/" + id + "/audience-results")
          .then()
          .statusCode(200);
    }
    as("finance")
        .get("/titles/" + id)
        .then()
        .body("version", equalTo(3))
        .body("awards", hasSize(1))
        .body("awards[0].level", equalTo("SUBMITTED"))
        .body("awards[0].entryOf", equalTo("TR"))
        .body("audienceResults", hasSize(1))
        .body("audienceResults[0].value", equalTo(2500000))
        .body("audienceResults[0].unit", equalTo("PEOPLE"));
  }

  @Test
  void theHistoryTellsWhatWhenWhoAndWhy() {
    UUID id = register(wholeFilm());
    as("press").body(award().toString()).post("/titles/" + id + "/awards").then().statusCode(200);
    as("legal")
        .get("/titles/" + id + "/history")
        .then()
        .statusCode(200)
        .body("event", equalTo(java.util.List.of("TitleRegistered", "AwardRecorded")))
        .body("version", equalTo(java.util.List.of(1, 2)))
        .body("actor", equalTo(java.util.List.of("sam.catalog", "sam.press")))
        .body("reason", equalTo(java.util.List.of("New in the catalog", "Told by the producer")))
        .body("[0].at", endsWith("Z"))
        .body("[0].facts.year", equalTo(2019))
        .body("[1].award.name", equalTo("Academy Awards"));
  }

  @Test
  void aRemakeNamesATitleOfTheCatalog() {
    UUID original = register(film("The original"));
    ObjectNode remake = film("The remake");
    remake.putObject("remakeOf").put("titleId", original.toString());
    as("catalog")
        .get("/titles/" + register(remake))
        .then()
        .body("facts.remakeOf.titleId", equalTo(original.toString()));
  }

  @Test
  void aRemakeOfATitleThatIsNotThereNamesIt() {
    ObjectNode remake = film("The remake");
    remake.putObject("remakeOf").put("titleId", NOBODY.toString());
    as("catalog")
        .body(remake.toString())
        .post("/titles")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("remakeOf.titleId"))
        .body("detail", containsString(NOBODY.toString()));
  }

  @Test
  void theRulesRefuseWithACode() {
    UUID id = register(film("A film"));
    ObjectNode withSeasons = film("A film");
    withSeasons.withArray("seasons").addObject().put("number", 1);
    as("catalog")
        .body(withSeasons.toString())
        .put("/titles/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("SEASONS_ONLY_FOR_SERIES"))
        .body("kind", equalTo("FILM"));
    ObjectNode ofItself = film("A film");
    ofItself.putObject("remakeOf").put("titleId", id.toString());
    as("catalog")
        .body(ofItself.toString())
        .put("/titles/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("REMAKE_OF_ITSELF"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String path = "/titles/" + NOBODY;
    as("catalog").get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    as("catalog").get(path + "/history").then().statusCode(404);
    as("catalog").body(film("A film").toString()).put(path).then().statusCode(404);
    as("catalog").body(award().toString()).post(path + "/awards").then().statusCode(404);
    as("catalog")
        .body(audienceResult().toString())
        .post(path + "/audience-results")
        .then()
        .statusCode(404);
  }

  @Test
  void aStaleVersionIsNotOverwritten() {
    UUID id = register(film("First"));
    as("catalog").body(film("Second").toString()).put("/titles/" + id).then().statusCode(200);
    as("catalog")
        .header("If-Match", "\"1\"")
        .body(film("Third").toString())
        .put("/titles/" + id)
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"");
    as("catalog").get("/titles/" + id).then().body("facts.internationalTitle", equalTo("Second"));
  }

  @Test
  void aCommandWithAKeyHappensOnce() {
    String key = UUID.randomUUID().toString();
    String first = registered(key, film("Once"), 201);
    assertThat(registered(key, film("Once"), 201)).isEqualTo(first);
    registered(key, film("Something else"), 422);
  }

  private static String registered(String key, ObjectNode title, int status) {
    return as("catalog")
        .header("Idempotency-Key", key)
        .body(title.toString())
        .post("/titles")
        .then()
        .statusCode(status)
        .extract()
        .header("Location");
  }
}
