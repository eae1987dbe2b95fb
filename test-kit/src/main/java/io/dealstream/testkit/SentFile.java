package io.dealstream.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.dealstream.local.Platform;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Files that a person of a role sends to be imported, and what becomes of one.
public final class SentFile {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private final String role;
  private final String path;

  private SentFile(String role, String path) {
    this.role = role;
    this.path = path;
  }

  /// Somebody who sends files.
  public record Sender(String role) {
    /// Sends a CSV file and waits for the end of the dry run.
    public SentFile csv(String kind, String text) {
      return send("text/csv", kind, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends a file and waits for the end of the dry run.
    public SentFile send(String type, @Nullable String kind, byte[] content) {
      String id = post(type, kind, content).statusCode(202).extract().path("id");
      SentFile sent = new SentFile(role, "/imports/" + id);
      sent.awaitState("CHECKED");
      return sent;
    }

    public ValidatableResponse post(String type, @Nullable String kind, byte[] content) {
      return post(request(role), type, kind, content);
    }

    /// Sends a CSV file with an `Idempotency-Key`.
    public ValidatableResponse postOnce(String key, String kind, String text) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      return post(request(role).header("Idempotency-Key", key), "text/csv", kind, content);
    }

    private static ValidatableResponse post(
        RequestSpecification request, String type, @Nullable String kind, byte[] content) {
      String query = kind == null ? "" : "?kind=" + kind;
      return request.contentType(type).body(content).post("/imports" + query).then();
    }
  }

  /// Commits it and waits for the end.
  public ValidatableResponse commit() {
    return commit("{\"reason\":\"The book of 2025\"}");
  }

  public ValidatableResponse commit(String body) {
    request(role)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path + "/commit")
        .then()
        .statusCode(202);
    awaitState("COMMITTED");
    return status();
  }

  public ValidatableResponse status() {
    return request(role).get(path).then().statusCode(200);
  }

  public ValidatableResponse rows(String query) {
    return request(role).get(path + "/rows" + query).then().statusCode(200);
  }

  private void awaitState(String state) {
    await()
        .atMost(LIMIT)
        .pollInterval(LOOK_EVERY)
        .untilAsserted(() -> status().body("state", oneOf(state, "FAILED")));
    status().body("state", equalTo(state));
  }

  /// Bytes go as they are, whatever their type.
  private static RequestSpecification request(String role) {
    EncoderConfig plain =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("text/csv", ContentType.TEXT)
            .encodeContentTypeAs(XLSX, ContentType.BINARY);
    return given()
        .config(RestAssuredConfig.config().encoderConfig(plain))
        .auth()
        .oauth2(Platform.forTests().tokens().of(role));
  }
}
