package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.audienceResult;
import static io.dealstream.catalog.Calls.award;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.wholeFilm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.Calls;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.eventkit.EventStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is malformed is named, and nothing is written.
@QuarkusTest
@CatalogPlatform
class ValidationTest {
  private static final String LONG = "x".repeat(5001);

  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore log;

  private long before;
  private String title = "";

  @BeforeEach
  void registerATitle() {
    title = "/titles/" + Calls.register(film("A film"));
    before = log.head();
  }

  @AfterEach
  void nothingIsWritten() {
    assertThat(log.head()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | null | kind",
        "kind | \"OPERA\" | kind",
        "internationalTitle | null | internationalTitle",
        "internationalTitle | \"  \" | internationalTitle",
        "internationalTitle | \"LONG\" | internationalTitle",
        "internationalTitle | \"a\\u0000b\" | internationalTitle",
        "originalTitle | \"a\\u001bb\" | originalTitle",
        "originalTitle | \"LONG\" | originalTitle",
        "localTitles | [null] | localTitles[0]",
        "localTitles | [{\"territory\":\"QQ\",\"title\":\"T\"}] | localTitles[0].territory",
        "localTitles | [{\"title\":\"T\"}] | localTitles[0].territory",
        "localTitles | [{\"territory\":\"MX\",\"title\":\"\"}] | localTitles[0].title",
        "localTitles | [{\"territory\":\"MX\",\"title\":\"T\",\"language\":\"klingon!\"}]"
            + " | localTitles[0].language",
        "localTitles | [{\"territory\":\"MX\",\"title\":\"T\",\"language\":\"ALL\"}]"
            + " | localTitles[0].language",
        "year | 1492 | year",
        "year | 9999 | year",
        "year | \"soon\" | year",
        "runningTimeMinutes | 0 | runningTimeMinutes",
        "runningTimeMinutes | 1000000 | runningTimeMinutes",
        "countries | [\"WORLD\"] | countries[0]",
        "countries | [\"QQ\"] | countries[0]",
        "countries | [null] | countries[0]",
        "countries | \"TR\" | countries",
        "genres | [\"\"] | genres[0]",
        "cast | [{\"character\":\"Memo\"}] | cast[0].name",
        "cast | [{\"name\":\"A\",\"character\":\"LONG\"}] | cast[0].character",
        "crew | [{\"name\":\"A\"}] | crew[0].role",
        "seasons | [{\"episodes\":3}] | seasons[0].number",
        "seasons | [{\"number\":0}] | seasons[0].number",
        "seasons | [{\"number\":1,\"episodes\":0}] | seasons[0].episodes",
        "seasons | [{\"number\":1,\"year\":1}] | seasons[0].year",
        "premieres | [{\"territory\":\"TR\"}] | premieres[0].day",
        "premieres | [{\"territory\":\"TR\",\"day\":\"2019-02-30\"}] | premieres[0].day",
        "remakeOf | {} | remakeOf",
        "remakeOf | {\"titleId\":\"00000000-0000-0000-0000-000000000001\",\"year\":2013} | remakeOf",
        "remakeOf | {\"titleId\":\"no id\"} | remakeOf.titleId",
        "remakeOf | {\"year\":1} | remakeOf.year",
        "remakeOf | {\"country\":\"QQ\"} | remakeOf.country",
        "synopsis | \"LONG\" | synopsis",
        "reason | \"LONG\" | reason",
        "color | \"red\" | color",
      })
  void eachFactIsChecked(String field, String value, String named) {
    ObjectNode body = with(wholeFilm(), field, value);
    assertRefused("post", "/titles", body, named);
    assertRefused("put", title, body, named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name | null",
        "name | \"\"",
        "name | \"LONG\"",
        "edition | \"LONG\"",
        "category | \"a\\u0000b\"",
        "level | null",
        "level | \"ALMOST\"",
        "entryOf | \"WORLD\"",
        "entryOf | \"Turkey\"",
        "recipient | \"LONG\"",
        "source | null",
        "source | \"LONG\"",
        "reason | \"LONG\"",
        "prize | 1",
      })
  void eachPartOfAnAwardIsChecked(String field, String value) {
    assertRefused("post", title + "/awards", with(award(), field, value), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "territory | null",
        "territory | \"QQ\"",
        "channel | \"LONG\"",
        "metric | null",
        "metric | \"LIKES\"",
        "comparison | null",
        "comparison | \"ABOUT\"",
        "value | null",
        "value | \"many\"",
        "value | 0",
        "value | -1",
        "value | 2.5",
        "value | 1e300",
        "scope | \"LONG\"",
        "period | \"LONG\"",
        "source | \"\"",
        "reason | \"LONG\"",
      })
  void eachPartOfAnAudienceResultIsChecked(String field, String value) {
    assertRefused("post", title + "/audience-results", with(audienceResult(), field, value), field);
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE,100.1",
    "SHARE,-0.1",
    "RATING,101",
    "RATING,12.34567",
    "RANK,0",
    "RANK,1.5",
    "ADMISSIONS,0",
    "ADMISSIONS,99.9",
    "VIEWERS,0"
  })
  void aValueFitsItsMetric(String metric, String value) {
    ObjectNode body = with(audienceResult().put("metric", metric), "value", value);
    assertRefused("post", title + "/audience-results", body, "value");
  }

  @Test
  void allBadFieldsAreNamedAtOnce() {
    ObjectNode body = wholeFilm().put("year", 1).put("internationalTitle", "");
    body.withArray("cast").addObject().put("name", "");
    as("catalog")
        .body(body.toString())
        .post("/titles")
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("year", "internationalTitle", "cast[1].name"));
  }

  @Test
  void aListIsNotEndless() {
    ObjectNode body = wholeFilm();
    for (int i = 0; i < 501; i++) {
      body.withArray("genres").add("Genre " + i);
    }
    assertRefused("post", "/titles", body, "genres");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "\"text\"", "{\"kind\":\"FILM\"}{}", "{\"a\":1,\"a\":2}"})
  void whatIsNoTitleAtAllIsMalformed(String body) {
    as("catalog").body(body).post("/titles").then().statusCode(400);
  }

  @Test
  void halfACharacterIsNoText() {
    as("catalog")
        .body("{\"kind\":\"FILM\",\"internationalTitle\":\"a\\ud800b\"}")
        .post("/titles")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("internationalTitle"));
  }

  @Test
  void otherMediaTypesAreRefused() {
    as("catalog").contentType("text/plain").body("x").post("/titles").then().statusCode(415);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    as("catalog")
        .body(film("x".repeat(1_100_000)).toString())
        .post("/titles")
        .then()
        .statusCode(413);
  }

  @Test
  void anIdIsAUuid() {
    as("catalog").get("/titles/seven").then().statusCode(400);
    as("catalog").body(award().toString()).post("/titles/seven/awards").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"If-Match,first", "Idempotency-Key,''", "X-Correlation-Id,''"})
  void headersAreCheckedToo(String header, String value) {
    as("catalog")
        .header(header, value)
        .body(film("A film").toString())
        .put(title)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(header));
  }

  private static ObjectNode with(ObjectNode body, String field, String value) {
    ObjectNode changed = object("{\"v\":" + value.replace("LONG", LONG) + "}");
    body.set(field, changed.get("v"));
    return body;
  }

  private static void assertRefused(String method, String path, ObjectNode body, String field) {
    as("catalog")
        .body(body.toString())
        .request(method, path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("violations.field", hasItem(field));
  }
}
