package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CatalogPlatform
class ReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "media,FREE_TV,en,Free TV",
    "media,FREE_TV,es,Televisión abierta",
    "territories,TR,tr,Türkiye",
    "territories,GB-SCT,es,Escocia",
    "languages,es-419,en,Spanish (Latin America)"
  })
  void codesHaveNames(String tree, String code, String language, String name) {
    as("viewer")
        .queryParam("language", language)
        .get("/reference/" + tree)
        .then()
        .statusCode(200)
        .body("find { it.code == '" + code + "' }.name", equalTo(name));
  }

  @Test
  void everyTreeIsWholeAndBeginsWithItsRoot() {
    as("sales")
        .get("/reference/territories")
        .then()
        .body("", hasSize(Territory.TREE.nodes().size()))
        .body("[0].code", equalTo("WORLD"))
        .body("[0].parent", nullValue())
        .body("find { it.code == 'CA-QC' }.parent", equalTo("CA"))
        .body("name", hasItem("Worldwide"));
    as("press")
        .get("/reference/media")
        .then()
        .body("", hasSize(Media.values().length))
        .body("[0].code", equalTo("ALL"));
    as("legal")
        .get("/reference/languages")
        .then()
        .body("size()", greaterThan(500))
        .body("[0].code", equalTo("ALL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"media", "territories", "languages"})
  void aLanguageWithoutNamesIsRefused(String tree) {
    as("viewer")
        .get("/reference/" + tree + "?language=de")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("language"));
  }
}
