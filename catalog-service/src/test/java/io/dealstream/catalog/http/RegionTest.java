package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Eventually.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.vocabulary.TradeRegions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CatalogPlatform
class RegionTest {
  /// Told apart from the regions of other tests by a word of its own.
  private final String mark =
      "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void whatComesWithTheProductIsVersionOne() {
    as("viewer")
        .get("/reference/regions/CEE")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("version", equalTo(1))
        .body("upToDate", equalTo(true))
        .body("versions", hasSize(1))
        .body("versions[0].names.es", equalTo("Europa Central y Oriental"))
        .body("versions[0].include", hasItem("BALTICS"))
        .body("versions[0].territories", hasItems("EE", "XK", "PL"))
        .body("versions[0].at", nullValue());
    as("viewer")
        .get("/reference/regions/WORLDWIDE")
        .then()
        .body("versions[0].territories", hasItems("MX", "XK"))
        .body("versions[0].territories", not(hasItem("WORLD")));
  }

  @Test
  void aNewRegionIsReadAtOnceAndListedSoon() {
    put(mark, region("AR CL UY", "")).statusCode(200).header("ETag", "\"1\"");
    as("sales")
        .get("/reference/regions/" + mark)
        .then()
        .header("ETag", "\"1\"")
        .body("versions[0].territories", contains("AR", "CL", "UY"))
        .body("versions[0].actor", equalTo("sam.admin"))
        .body("versions[0].reason", equalTo("Agreed with sales"));
    put(mark, region("AR CL UY PY", "")).statusCode(200).header("ETag", "\"2\"");
    holds(() ->
        assertThat(listed().getInt("find { it.code == '" + mark + "' }.version")).isEqualTo(2));
    as("sales")
        .get("/reference/regions/" + mark)
        .then()
        .body("version", equalTo(2))
        .body("versions.version", contains(1, 2))
        .body("versions[0].territories", hasSize(3));
  }

  @Test
  void theSameDefinitionAgainChangesNothing() {
    put(mark, region("AR CL", "")).statusCode(200);
    put(mark, region("CL AR", "")).statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void aRegionThatCameWithTheProductGetsASecondVersion() {
    put("GULF", region("AE BH KW OM QA SA YE", "")).statusCode(200).header("ETag", "\"2\"");
    as("viewer")
        .get("/reference/regions/GULF")
        .then()
        .body("version", equalTo(2))
        .body("versions[0].territories", not(hasItem("YE")))
        .body("versions[0].actor", nullValue())
        .body("versions[1].territories", hasItem("YE"));
    holds(() -> assertThat(listed().getInt("find { it.code == 'GULF' }.version")).isEqualTo(2));
  }

  @Test
  void aVersionGoesOnStandingForTheSameWhenARegionWithinItChanges() {
    String outer = mark + "_OUTER";
    put(mark, region("AR", "")).statusCode(200);
    put(outer, region("BR " + mark, "")).statusCode(200);
    put(mark, region("AR CL", "")).statusCode(200);
    as("viewer")
        .get("/reference/regions/" + outer)
        .then()
        .body("upToDate", equalTo(false))
        .body("versions[0].territories", contains("AR", "BR"));
    put(outer, region("BR " + mark, "")).statusCode(200).header("ETag", "\"2\"");
    as("viewer")
        .get("/reference/regions/" + outer)
        .then()
        .body("upToDate", equalTo(true))
        .body("versions[1].territories", contains("AR", "BR", "CL"));
  }

  @Test
  void aCircleIsRefusedAndNamed() {
    String outer = mark + "_OUTER";
    put(mark, region("AR " + mark, ""))
        .statusCode(409)
        .body("code", equalTo("REGION_CONTAINS_ITSELF"))
        .body("region", equalTo(mark));
    put(mark, region("AR", "")).statusCode(200);
    put(outer, region("BR", mark)).statusCode(200);
    put(mark, region("AR " + outer, ""))
        .statusCode(409)
        .body("code", equalTo("REGION_CONTAINS_ITSELF"))
        .body("detail", containsString(outer));
    as("viewer").get("/reference/regions/" + mark).then().body("version", equalTo(1));
  }

  @Test
  void aRegionWithNothingLeftIsRefused() {
    put(mark, region("CA-QC", "CA")).statusCode(409).body("code", equalTo("REGION_EMPTY"));
    as("viewer").get("/reference/regions/" + mark).then().statusCode(404);
  }

  @Test
  void whatIsNotThereIsNamed() {
    put(mark, region("AR NOWHERE", ""))
        .statusCode(400)
        .body("violations.field", hasItem("include"))
        .body("detail", containsString("NOWHERE"));
    put(mark, region("AR", "NOWHERE")).statusCode(400).body("violations.field", hasItem("exclude"));
    as("viewer")
        .get("/reference/regions/NOWHERE")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "names | null | names",
        "names | {\"en\":\"A\",\"es\":\"B\"} | names.tr",
        "names | {\"en\":\" \",\"es\":\"B\",\"tr\":\"C\"} | names.en",
        "names | {\"en\":\"a\\u0000b\",\"es\":\"B\",\"tr\":\"C\"} | names.en",
        "include | null | include",
        "include | [] | include",
        "include | [null] | include[0]",
        "include | [\"mx\"] | include[0]",
        "include | [\"MX\",\"QQ\"] | include[1]",
        "include | [\"CA-ZZ\"] | include[0]",
        "exclude | [\"a b\"] | exclude[0]",
        "reason | \"a\\u001bb\" | reason",
        "color | 1 | color",
      })
  void eachFieldIsChecked(String field, String value, String named) {
    ObjectNode body = region("AR", "");
    body.set(field, object("{\"v\":" + value + "}").get("v"));
    put(mark, body).statusCode(400).body("violations.field", hasItem(named));
    as("viewer").get("/reference/regions/" + mark).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MX", "WORLD", "CA-QC", "nordics", "A", "A__B"})
  void theCodeOfARegionLooksLikeNoTerritory(String code) {
    put(code, region("AR", "")).statusCode(400).body("violations.field", hasItem("code"));
  }

  @Test
  void aStaleVersionIsNotOverwritten() {
    put(mark, region("AR", "")).statusCode(200);
    put(mark, region("AR CL", "")).statusCode(200);
    as("admin")
        .header("If-Match", "\"1\"")
        .body(region("UY", "").toString())
        .put("/reference/regions/" + mark)
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"");
  }

  @Test
  void aCommandWithAKeyHappensOnce() {
    String key = UUID.randomUUID().toString();
    keyed(key, region("AR", "")).then().statusCode(200).header("ETag", "\"1\"");
    put(mark, region("CL", "")).statusCode(200);
    keyed(key, region("AR", "")).then().statusCode(200).header("ETag", "\"1\"");
    keyed(key, region("UY", "")).then().statusCode(422);
  }

  @Test
  void theListIsPaged() {
    String next =
        as("viewer")
            .get("/reference/regions?limit=2")
            .then()
            .body("items.code", hasSize(2))
            .header("Link", containsString("rel=\"next\""))
            .extract()
            .path("next");
    List<String> second =
        as("viewer").get("/reference/regions?limit=2&after=" + next).path("items.code");
    List<String> all = listed().getList("code");
    assertThat(all.subList(2, 4)).isEqualTo(second);
    assertThat(all)
        .isSorted()
        .containsAll(TradeRegions.BUILT_IN.latest().stream().map(r -> r.code()).toList());
    as("viewer").get("/reference/regions?after=!").then().statusCode(400);
  }

  private static JsonPath listed() {
    return as("viewer").get("/reference/regions?limit=200").jsonPath().setRootPath("items");
  }

  private static ValidatableResponse put(String code, ObjectNode body) {
    return as("admin").body(body.toString()).put("/reference/regions/" + code).then();
  }

  private Response keyed(String key, ObjectNode body) {
    return as("admin")
        .header("Idempotency-Key", key)
        .body(body.toString())
        .put("/reference/regions/" + mark);
  }

  private static ObjectNode region(String include, String exclude) {
    ObjectNode region =
        object(
            """
            {"names":{"en":"A region","es":"Una región","tr":"Bir bölge"},
             "reason":"Agreed with sales"}\
            """);
    List.of(include.split(" ")).forEach(region.withArray("include")::add);
    if (!exclude.isEmpty()) {
      region.withArray("exclude").add(exclude);
    }
    return region;
  }
}
