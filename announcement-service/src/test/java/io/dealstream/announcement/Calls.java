package io.dealstream.announcement;

import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.local.Platform;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;

/// Calls of the service's API as people of all roles make them.
public final class Calls {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Calls() {}

  /// A request of a person of this role.
  public static RequestSpecification as(String role) {
    return given()
        .auth()
        .oauth2(Platform.forTests().tokens().of(role))
        .contentType(ContentType.JSON);
  }

  /// A command of the press office.
  public static RequestSpecification press(String body) {
    return as("press").body(body);
  }

  public static JsonPath release(UUID id) {
    return as("viewer")
        .get("/releases/" + id + "?include=proof")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /// Submits a release and has it approved by all whom the installation asks; gives the first
  /// answer that is not good, or the last.
  public static Response approval(UUID id) {
    Response submitted = press("{}").post("/releases/" + id + "/submission");
    if (submitted.statusCode() != 200) {
      return submitted;
    }
    Response byPress = approve(id, "press", "en", "es", "tr");
    return byPress.statusCode() == 200 ? approve(id, "legal", "en", "es", "tr") : byPress;
  }

  /// A person of this role approves the words of these languages.
  public static Response approve(UUID id, String role, String... languages) {
    String body =
        "{\"role\":\"%s\",\"languages\":[\"%s\"]}".formatted(role, String.join("\",\"", languages));
    return as(role).body(body).post("/releases/" + id + "/approvals");
  }

  /// The same, and publishes it.
  public static Response publication(UUID id) {
    Response approved = approval(id);
    return approved.statusCode() == 200
        ? press("{\"reason\":\"Approved\"}").post("/releases/" + id + "/publication")
        : approved;
  }

  /// Waits until the draft of a title announces so many licenses and can be written.
  public static UUID draftOf(UUID titleId, int licenses) {
    UUID[] found = new UUID[1];
    eventually(() -> {
      List<String> ids =
          as("press")
              .get("/releases?stage=DRAFT&titleId=" + titleId)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath()
              .getList("items.findAll { it.licenses == " + licenses + " }.id");
      found[0] = UUID.fromString(ids.getFirst());
      if (release(found[0]).getString("headline") == null) {
        throw new AssertionError("the draft is not written yet");
      }
    });
    return found[0];
  }

  /// A release that is out and announces licenses of a film in Mexico and in Chile.
  public static UUID published(UUID title, UUID mexico, UUID chile) {
    publish(
        film(title, "Corrected"),
        signed(mexico, "Imagen TV", "MX", title),
        signed(chile, "Canal 13", "CL", title));
    UUID id = draftOf(title, 2);
    publication(id).then().statusCode(200);
    return id;
  }

  /// The open correction of a release, once there is one and it can be written.
  public static UUID correctionOf(UUID releaseId) {
    UUID id = ReleaseIds.correctionOf(releaseId);
    eventually(() -> {
      if (release(id).getString("headline") == null) {
        throw new AssertionError("the correction is not written yet");
      }
    });
    return id;
  }

  /// The words of a release as plain text.
  public static String text(UUID id, String language) {
    return as("viewer").get("/releases/" + id + "/text?language=" + language).asString();
  }

  /// Waits for something that follows, with a limit.
  public static void eventually(ThrowingRunnable assertion) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .untilAsserted(assertion);
  }
}
