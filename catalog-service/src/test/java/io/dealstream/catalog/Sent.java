package io.dealstream.catalog;

import static io.dealstream.catalog.Calls.tokens;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A file that was sent to be imported.
public final class Sent {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String path;

  private Sent(String path) {
    this.path = path;
  }

  /// Sends a CSV file and waits for the end of the dry run.
  public static Sent csv(String kind, String text) {
    return of("text/csv", kind, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Sent of(String type, @Nullable String kind, byte[] content) {
    Sent sent = new Sent("/imports/" + post(type, kind, content).statusCode(202).extract().path("id"));
    sent.await("CHECKED");
    return sent;
  }

  public static ValidatableResponse post(String type, @Nullable String kind, byte[] content) {
    return post(request(), type, kind, content);
  }

  public static ValidatableResponse withKey(String key, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return post(request().header("Idempotency-Key", key), "text/csv", "titles", content);
  }

  /// Commits it and waits for the end.
  public ValidatableResponse commit() {
    request()
        .contentType(ContentType.JSON)
        .body("{\"reason\":\"The catalog of 2025\"}")
        .post(path + "/commit")
        .then()
        .statusCode(202);
    await("COMMITTED");
    return status();
  }

  public ValidatableResponse status() {
    return request().get(path).then().statusCode(200);
  }

  public ValidatableResponse rows(String query) {
    return request().get(path + "/rows" + query).then().statusCode(200);
  }

  private void await(String state) {
    Eventually.holds(() -> status().body("state", oneOf(state, "FAILED")));
  }

  private static ValidatableResponse post(
      RequestSpecification request, String type, @Nullable String kind, byte[] content) {
    String query = kind == null ? "" : "?kind=" + kind;
    return request.contentType(type).body(content).post("/imports" + query).then();
  }

  /// Bytes go as they are, whatever their type.
  private static RequestSpecification request() {
    EncoderConfig plain =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("text/csv", ContentType.TEXT)
            .encodeContentTypeAs(XLSX, ContentType.BINARY)
            .encodeContentTypeAs("application/json", ContentType.JSON);
    return given()
        .config(RestAssuredConfig.config().encoderConfig(plain))
        .urlEncodingEnabled(true)
        .auth()
        .oauth2(tokens().of("catalog"));
  }
}
