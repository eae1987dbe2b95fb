package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.press;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AnnouncementPlatform
class WebhookRefusalsTest {
  private static final String URL = "http://127.0.0.1:9999/hook";

  @Test
  void whatIsMalformedIsNamed() {
    named("{\"description\":\"x\"}", "url");
    named("{\"url\":\"" + URL + "\"}", "description");
    named(body("x".repeat(2001), "x", ""), "url");
    named(body(URL, "x".repeat(301), ""), "description");
    named(body(URL, "a\\u202Eb", ""), "description");
    named(body(URL, "x", ",\"languages\":[\"xx\"]"), "languages");
    named(body(URL, "x", ",\"languages\":[null]"), "languages[0]");
    named(body(URL, "x", ",\"announcements\":[\"NOTHING\"]"), "announcements[0]");
    named(body(URL, "x", ",\"since\":\"yesterday\""), "since");
    named(body(URL, "x", ",\"more\":1"), "more");
  }

  @Test
  void urlsWhereNothingMayBeSentAreRefused() {
    named(body("ftp://127.0.0.1:9999/", "x", ""), "url");
    named(body("http://user@127.0.0.1:9999/", "x", ""), "url");
    named(body("http://127.0.0.1:22/", "x", ""), "url");
    named(body("http://0.0.0.0:9999/", "x", ""), "url");
    named(body("http://no-such-host.invalid:9999/", "x", ""), "url");
    named(body("http://a b/", "x", ""), "url");
    named(body("not an url", "x", ""), "url");
  }

  @Test
  void aWebhookThatIsNotThereIsNotFound() {
    String path = "/webhooks/" + UUID.randomUUID();
    as("press").get(path).then().statusCode(404);
    as("press").get(path + "/history").then().statusCode(404);
    as("press").delete(path).then().statusCode(404);
    press("{\"url\":\"" + URL + "\"}").put(path + "/url").then().statusCode(404);
    press("{}").post(path + "/secret").then().statusCode(404);
    press("{}").post(path + "/suspension").then().statusCode(404);
    press("{}").post(path + "/resumption").then().statusCode(404);
    press("{\"since\":\"2026-03-01T00:00:00Z\"}").post(path + "/replay").then().statusCode(404);
    as("press").get("/webhooks/no-id").then().statusCode(400);
  }

  @Test
  void aReplayBeginsSomewhere() {
    String path =
        "/webhooks/"
            + press(body(URL, "x", ""))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    press("{}").post(path + "/replay").then().statusCode(400);
    press("{\"since\":\"2026-03-01T00:00:00Z\",\"releaseId\":\"" + UUID.randomUUID() + "\"}")
        .post(path + "/replay")
        .then()
        .statusCode(400);
    press("{\"releaseId\":\"" + UUID.randomUUID() + "\"}")
        .post(path + "/replay")
        .then()
        .statusCode(409)
        .body("code", equalTo("RELEASE_NOT_ANNOUNCED"));
    press("{\"overlapHours\":721}").post(path + "/secret").then().statusCode(400);
    press("{}").header("If-Match", "\"7\"").post(path + "/suspension").then().statusCode(412);
    as("press").delete(path).then().statusCode(200);
  }

  @Test
  void momentsThatNoDatabaseKnowsAreTheFirstAndTheLast() {
    for (String year : new String[] {"-999999999", "+999999999"}) {
      String id =
          press(body(URL, "x", ",\"since\":\"" + year + "-01-01T00:00:00Z\""))
              .post("/webhooks")
              .then()
              .statusCode(201)
              .extract()
              .jsonPath()
              .getString("id");
      as("press").delete("/webhooks/" + id).then().statusCode(200);
    }
  }

  private static void named(String body, String field) {
    ValidatableResponse answer = press(body).post("/webhooks").then();
    answer
        .statusCode(400)
        .body("code", equalTo("MALFORMED"))
        .body("violations.field", hasItem(field));
  }

  private static String body(String url, String description, String more) {
    return "{\"url\":\"%s\",\"description\":\"%s\"%s}".formatted(url, description, more);
  }
}
