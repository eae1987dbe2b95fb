package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What others published is held against the facts, and the result is kept.
@QuarkusTest
@AnnouncementPlatform
class CoverageCheckTest {
  private static final String ARTICLE =
      "Miracle in Cell No. 7 goes to Channel 13 in Chile. Jane Doe liked it.";

  private final UUID title = UUID.randomUUID();

  @BeforeEach
  void signTwoLicenses() {
    publish(
        film(title, "Miracle in Cell No. 7"),
        signed(UUID.randomUUID(), "Canal 13", "CL", title),
        signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    draftOf(title, 2);
  }

  @Test
  void whatAnArticleHasRightWrongNewAndNotIsNamed() {
    String id =
        check(request("\"titleIds\":[\"" + title + "\"]"))
            .statusCode(201)
            .body("carried.words", contains("Miracle in Cell No. 7", "Chile"))
            .body("contradicted.words", contains("Channel 13"))
            .body("contradicted.registered", contains("Canal 13"))
            .body("unknown.words", contains("Jane Doe"))
            .body("leftOut.said", contains("Imagen TV: MX"))
            .body("source.name", equalTo("TV News Daily"))
            .body("sha256.length()", equalTo(64))
            .body("characters", equalTo(ARTICLE.length()))
            .body("text", nullValue())
            .extract()
            .jsonPath()
            .getString("id");
    as("sales")
        .get("/coverage-checks/" + id)
        .then()
        .statusCode(200)
        .body("contradicted.words", contains("Channel 13"));
    as("sales")
        .get("/coverage-checks?limit=1&titleId=" + title)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].contradicted", equalTo(1))
        .body("next", nullValue());
  }

  @Test
  void theSameKeyAnswersTheSame() {
    String body = request("\"titleIds\":[\"" + title + "\"]");
    String key = UUID.randomUUID().toString();
    String first =
        press(body)
            .header("Idempotency-Key", key)
            .post("/coverage-checks")
            .then()
            .statusCode(201)
            .extract()
            .asString();
    String again =
        press(body)
            .header("Idempotency-Key", key)
            .post("/coverage-checks")
            .then()
            .statusCode(201)
            .extract()
            .asString();
    org.assertj.core.api.Assertions.assertThat(again).isEqualTo(first);
    press(body.replace("Jane", "John"))
        .header("Idempotency-Key", key)
        .post("/coverage-checks")
        .then()
        .statusCode(422);
  }

  @Test
  void aTextIsKeptWhenThatIsAskedAndAReleaseCanBeAskedAbout() {
    UUID release = draftOf(title, 2);
    check(request("\"releaseId\":\"" + release + "\",\"keepText\":true"))
        .statusCode(201)
        .body("releaseId", equalTo(release.toString()))
        .body("titleIds", contains(title.toString()))
        .body("text", equalTo(ARTICLE));
  }

  @Test
  void listsArePaged() {
    for (int i = 0; i < 3; i++) {
      check(request("\"titleIds\":[\"" + title + "\"]")).statusCode(201);
    }
    String path = "/coverage-checks?limit=2&titleId=" + title;
    var first = as("press").get(path).then().statusCode(200).extract().jsonPath();
    as("press")
        .get(path + "&after=" + first.getString("next"))
        .then()
        .body("items.size()", equalTo(1))
        .body("next", nullValue());
    as("press").get("/coverage-checks?after=AAAA").then().statusCode(400);
    as("press").get("/coverage-checks?titleId=7").then().statusCode(400);
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    check(request("\"titleIds\":[]"))
        .statusCode(400)
        .body("violations.field", contains("titleIds"));
    check(request("\"titleIds\":[\"" + UUID.randomUUID() + "\"]"))
        .statusCode(409)
        .body("code", equalTo("TITLE_UNKNOWN"));
    check(request("\"releaseId\":\"" + UUID.randomUUID() + "\""))
        .statusCode(409)
        .body("code", equalTo("RELEASE_UNKNOWN"));
    check(request("\"titleIds\":[\"" + title + "\"]").replace("Jane", "a\\u0000b"))
        .statusCode(400)
        .body("violations.field", contains("text"));
    check(request("\"titleIds\":[\"" + title + "\"]").replace("https", "javascript"))
        .statusCode(400)
        .body("violations.field", contains("source.url"));
    as("press").get("/coverage-checks/" + UUID.randomUUID()).then().statusCode(404);
  }

  private static ValidatableResponse check(String body) {
    return press(body).post("/coverage-checks").then();
  }

  private static String request(String about) {
    return "{"
        + about
        + ",\"language\":\"en\",\"source\":{\"name\":\"TV News Daily\",\"url\":\"https://news.example/a\","
        + "\"publishedOn\":\"2026-03-01\"},\"text\":\""
        + ARTICLE
        + "\"}";
  }
}
