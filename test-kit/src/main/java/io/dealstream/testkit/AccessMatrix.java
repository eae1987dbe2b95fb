package io.dealstream.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.Platform;
import io.dealstream.local.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/// Who may call what, held against the running service: every operation of its API document × every
/// role, and without a token, with an expired one, and with one that others signed.
public final class AccessMatrix {
  private static final String NOBODY_S_ID = "01970000-0000-7000-8000-00000000ffff";

  private final Map<String, Set<String>> allowed = new LinkedHashMap<>();
  private final Set<String> open = new TreeSet<>();
  private final Tokens tokens = Platform.forTests().tokens();

  /// @param operation like `POST /deals/{id}/offers`
  public AccessMatrix allow(String operation, String... roles) {
    allowed.put(operation, Set.of(roles));
    return this;
  }

  /// An operation that needs no token.
  public AccessMatrix open(String operation) {
    open.add(operation);
    return this;
  }

  /// Fails with every operation that lets in whom it should not, or the other way round, and when
  /// the matrix and the API document name different operations.
  public void holds() {
    Set<String> told = new TreeSet<>(allowed.keySet());
    told.addAll(open);
    assertThat(told).isEqualTo(documented());
    SoftAssertions softly = new SoftAssertions();
    allowed.forEach((operation, roles) -> check(softly, operation, roles));
    open.forEach(
        operation -> softly.assertThat(status(given(), operation)).as(operation).isNotIn(401, 403));
    softly.assertAll();
  }

  private void check(SoftAssertions softly, String operation, Set<String> roles) {
    for (String role : Tokens.ROLES) {
      int status = status(given().auth().oauth2(tokens.of(role)), operation);
      if (roles.contains(role)) {
        softly.assertThat(status).as(operation + " as " + role).isNotIn(401, 403, 500);
      } else {
        softly.assertThat(status).as(operation + " as " + role).isEqualTo(403);
      }
    }
    String role = roles.iterator().next();
    softly.assertThat(status(given(), operation)).as(operation + " without token").isEqualTo(401);
    for (String token :
        List.of(
            tokens.expired("eve", role),
            tokens.wronglySigned("eve", role),
            tokens.wrongIssuer("eve", role),
            tokens.wrongAudience("eve", role),
            "no-token-at-all")) {
      softly
          .assertThat(status(given().auth().oauth2(token), operation))
          .as(operation + " with a token that is not valid")
          .isEqualTo(401);
    }
  }

  /// An empty command gets no further than the checks, which is far enough.
  private static int status(RequestSpecification request, String operation) {
    String[] parts = operation.split(" ", 2);
    String path = parts[1].replaceAll("\\{[^}]+}", NOBODY_S_ID);
    return request
        .contentType(ContentType.JSON)
        .redirects()
        .follow(false)
        .body(parts[0].equals("GET") ? "" : "{}")
        .request(parts[0], path)
        .statusCode();
  }

  private static Set<String> documented() {
    Map<String, Map<String, Object>> paths =
        given().accept(ContentType.JSON).get("/q/openapi?format=json").jsonPath().getMap("paths");
    Set<String> operations = new TreeSet<>();
    paths.forEach((path, methods) ->
        methods.keySet().stream()
            .filter(method -> Set.of("get", "post", "put", "delete", "patch").contains(method))
            .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }
}
