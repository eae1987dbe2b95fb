package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.audienceResult;
import static io.dealstream.catalog.Calls.award;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.tokens;
import static io.dealstream.catalog.Calls.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.Calls;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.local.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every endpoint with every role, and with tokens that count for nothing.
@QuarkusTest
@CatalogPlatform
class RolesTest {
  private static final Set<String> ALL = Set.copyOf(Tokens.ROLES);
  private static final Set<String> CATALOG = Set.of("catalog");
  private static final Set<String> CATALOG_AND_PRESS = Set.of("catalog", "press");

  /// @param path where `{id}` stands for a title
  record Endpoint(String method, String path, String body, Set<String> roles) {
    int call(String title, String token) {
      return with(token).body(body).request(method, path.replace("{id}", title)).statusCode();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Endpoint> endpoints() {
    String film = film("A film").toString();
    return List.of(
        new Endpoint("POST", "/titles", film, CATALOG),
        new Endpoint("PUT", "/titles/{id}", film, CATALOG),
        new Endpoint("POST", "/titles/{id}/awards", award().toString(), CATALOG_AND_PRESS),
        new Endpoint(
            "POST",
            "/titles/{id}/audience-results",
            audienceResult().toString(),
            CATALOG_AND_PRESS),
        new Endpoint("GET", "/titles", "", ALL),
        new Endpoint("GET", "/titles/{id}", "", ALL),
        new Endpoint("GET", "/titles/{id}/history", "", ALL));
  }

  private String title = "";

  @BeforeEach
  void registerATitle() {
    title = Calls.register(film("A film")).toString();
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void eachRoleMayDoWhatItIsForAndNothingElse(Endpoint endpoint) {
    for (String role : Tokens.ROLES) {
      int status = endpoint.call(title, tokens().of(role));
      if (endpoint.roles().contains(role)) {
        assertThat(status).as("%s as %s", endpoint, role).isBetween(200, 299);
      } else {
        assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void aTokenThatCountsForNothingOpensNothing(Endpoint endpoint) {
    String role = endpoint.roles().iterator().next();
    Stream.of(
            tokens().expired("sam", role),
            tokens().wronglySigned("sam", role),
            tokens().wrongIssuer("sam", role),
            tokens().wrongAudience("sam", role),
            "no.token.atall")
        .forEach(
            token -> assertThat(endpoint.call(title, token)).as("%s", endpoint).isEqualTo(401));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void withoutATokenNothingOpens(Endpoint endpoint) {
    given()
        .contentType(ContentType.JSON)
        .body(endpoint.body())
        .request(endpoint.method(), endpoint.path().replace("{id}", title))
        .then()
        .statusCode(401);
  }

  @Test
  void theListOfEndpointsIsWhole() {
    long documented =
        with(tokens().of("viewer"))
            .accept("application/json")
            .get("/q/openapi")
            .jsonPath()
            .<java.util.Map<String, java.util.Map<String, Object>>>get("paths")
            .entrySet()
            .stream()
            .filter(path -> path.getKey().startsWith("/titles"))
            .mapToLong(path ->
                Stream.of("get", "put", "post", "delete", "patch")
                    .filter(path.getValue()::containsKey)
                    .count())
            .sum();
    assertThat(documented).isEqualTo(endpoints().size());
  }
}
