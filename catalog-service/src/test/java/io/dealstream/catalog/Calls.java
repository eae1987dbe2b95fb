package io.dealstream.catalog;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.eventkit.Json;
import io.dealstream.local.Platform;
import io.dealstream.local.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Calls of the service's API as people of all roles make them.
public final class Calls {
  private Calls() {}

  public static Tokens tokens() {
    return Platform.forTests().tokens();
  }

  /// A request of a person of this role.
  public static RequestSpecification as(String role) {
    return with(tokens().of(role));
  }

  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /// Registers a title and returns its id.
  public static UUID register(JsonNode title) {
    return UUID.fromString(
        as("catalog")
            .body(title.toString())
            .post("/titles")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /// A film of this name of which nothing else is known.
  public static ObjectNode film(String name) {
    return object("{\"kind\":\"FILM\"}").put("internationalTitle", name);
  }

  /// A film of which everything is known.
  public static ObjectNode wholeFilm() {
    return object(
        """
        {"kind":"FILM","internationalTitle":"Miracle in Cell No. 7",
         "originalTitle":"Yedinci Koğuştaki Mucize",
         "localTitles":[{"territory":"MX","language":"es","title":"Milagro en la celda 7"}],
         "year":2019,"runningTimeMinutes":132,"countries":["TR"],"genres":["Drama"],
         "cast":[{"name":"Aras Bulut İynemli","character":"Memo"}],
         "crew":[{"name":"Mehmet Ada Öztekin","role":"Director"}],
         "seasons":[],"premieres":[{"territory":"TR","day":"2019-10-11"}],
         "remakeOf":{"titleId":null,"title":null,"year":2013,"country":"KR"},
         "synopsis":"A father and his daughter.","reason":"New in the catalog"}\
        """);
  }

  public static ObjectNode award() {
    return object(
        """
        {"name":"Academy Awards","edition":"93rd","category":"Best International Feature Film",
         "level":"SUBMITTED","entryOf":"TR","recipient":null,"source":"The ministry",
         "reason":"Told by the producer"}\
        """);
  }

  public static ObjectNode audienceResult() {
    return object(
        """
        {"territory":"MX","channel":"Imagen TV","metric":"VIEWERS","comparison":"MORE_THAN",
         "value":2500000,"scope":"national","period":"premiere night","source":"The channel",
         "reason":"Told by the channel"}\
        """);
  }

  /// JSON text as a tree that a test may change.
  public static ObjectNode object(String json) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
