package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bad input to acquired rights: the problem names the field, and nothing is written.
@QuarkusTest
@CatalogPlatform
class AcquisitionValidationTest {
  private String path = "";

  @BeforeEach
  void registerAFilm() {
    path = "/titles/" + register(film("A film")) + "/acquisitions";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        " | from | null | from",
        " | from | \" \" | from",
        " | from | \"a\\u0000b\" | from",
        " | blocks | null | blocks",
        " | blocks | [] | blocks",
        " | blocks | [null] | blocks[0]",
        " | color | 1 | color",
        "/blocks/0 | media | null | blocks[0].media",
        "/blocks/0 | media | [] | blocks[0].media",
        "/blocks/0 | media | [\"RADIO\"] | blocks[0].media[0]",
        "/blocks/0 | territories | null | blocks[0].territories",
        "/blocks/0 | territories | [] | blocks[0].territories",
        "/blocks/0 | territories | [\"QQ\"] | blocks[0].territories[0]",
        "/blocks/0 | territories | [\"MX\",\"ATLANTIS\"] | blocks[0].territories[1]",
        "/blocks/0 | excludedTerritories | [\"WORLD\"] | blocks[0].excludedTerritories",
        "/blocks/0 | excludedTerritories | [\"QQ\"] | blocks[0].excludedTerritories[0]",
        "/blocks/0 | languages | null | blocks[0].languages",
        "/blocks/0 | languages | [] | blocks[0].languages",
        "/blocks/0 | languages | [\"klingon!\"] | blocks[0].languages[0]",
        "/blocks/0 | from | \"1492-01-01\" | blocks[0].from",
        "/blocks/0 | to | \"soon\" | blocks[0].to",
        "/blocks/0 | to | \"2019-12-31\" | blocks[0].to",
        "/blocks/0 | exclusive | null | blocks[0].exclusive",
        "/blocks/0 | exclusive | \"yes\" | blocks[0].exclusive",
        "/blocks/0 | episodes | [] | blocks[0].episodes",
        "/blocks/0 | episodes | [{\"season\":-1}] | blocks[0].episodes[0].season",
        "/blocks/0 | episodes | [{\"season\":1,\"first\":9,\"last\":8}]"
            + " | blocks[0].episodes[0].last",
        "/blocks/0/holdbacks/0 | media | [] | blocks[0].holdbacks[0].media",
        "/blocks/0/holdbacks/0 | territories | [\"QQ\"] | blocks[0].holdbacks[0].territories[0]",
        "/blocks/0/holdbacks/0 | languages | null | blocks[0].holdbacks[0].languages",
        "/blocks/0/holdbacks/0 | to | \"2025-12-31\" | blocks[0].holdbacks[0].to",
        "/blocks/0/holdbacks/0 | runs | 3 | blocks[0].holdbacks[0].runs",
      })
  void eachPartIsChecked(String place, String field, String value, String named) {
    ObjectNode body = AcquisitionTest.rights();
    ObjectNode part = place == null ? body : (ObjectNode) body.at(place);
    part.set(field, object("{\"v\":" + value + "}").get("v"));
    assertRefused("post", path, body, named);
    as("catalog").get(path).then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"reason\":\"R\"}',effectiveOn",
    "'{\"effectiveOn\":\"3999-01-01\",\"reason\":\"R\"}',effectiveOn",
    "'{\"effectiveOn\":\"2026-01-01\"}',reason",
    "'{\"effectiveOn\":\"2026-01-01\",\"reason\":\" \"}',reason"
  })
  void anEndHasADayAndAReason(String body, String named) {
    String acquisition = path + "/" + recorded();
    assertRefused("post", acquisition + "/end", object(body), named);
  }

  @Test
  void aRevisionIsCheckedAsARecordIs() {
    assertRefused("put", path + "/" + recorded(), AcquisitionTest.rights().putNull("from"), "from");
    as("catalog")
        .body(AcquisitionTest.rights().toString())
        .put(path + "/seven")
        .then()
        .statusCode(400);
  }

  private UUID recorded() {
    return UUID.fromString(
        as("catalog")
            .body(AcquisitionTest.rights().toString())
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static void assertRefused(String method, String path, ObjectNode body, String field) {
    as("catalog")
        .body(body.toString())
        .request(method, path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
  }
}
