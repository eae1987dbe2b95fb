package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.approval;
import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AnnouncementPlatform
class ReleaseJourneyTest {
  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @BeforeEach
  void describeTheLicensor() {
    press(
            "{\"name\":\"Inter Medya\",\"boilerplates\":[{\"language\":\"en\",\"text\":\"It distributes films.\"}]}")
        .put("/licensor")
        .then()
        .statusCode(200);
  }

  @Test
  void signedLicensesBecomeADraftAQuoteIsAddedAndItIsPublished() {
    publish(
        signed(mexico, "Imagen TV", "MX", title),
        film(title, "Miracle in Cell No. 7"),
        signed(chile, "Canal 13", "CL", title));
    UUID id = draftOf(title, 2);
    press(
            "{\"speaker\":\"Can Okan\",\"role\":\"CEO\",\"language\":\"en\",\"consent\":true,\"text\":\"We are glad.\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200)
        .header("ETag", "\"4\"");
    as("sales")
        .get("/releases/" + id + "/text")
        .then()
        .statusCode(200)
        .body(containsString("Canal 13 in Chile and Imagen TV in Mexico"))
        .body(containsString("Can Okan, CEO, said: “We are glad.”"));

    publication(id).then().statusCode(200);

    JsonPath published = release(id);
    assertThat(published.getString("stage")).isEqualTo("PUBLISHED");
    assertThat(published.getString("headline"))
        .isEqualTo("Inter Medya licenses “Miracle in Cell No. 7” in Chile and Mexico");
    assertThat(
            published.getList(
                "blocks.find { it.kind == 'LEAD' }.paragraphs[0].sentences[0].restsOn"))
        .hasSize(4);
    eventually(() -> {
      Document page =
          Jsoup.parse(
              given()
                  .get("/newsroom/" + published.getString("slug"))
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString());
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
      assertThat(page.expectFirst("h1").text()).isEqualTo(published.getString("headline"));
      assertThat(page.select("blockquote").text()).contains("We are glad.");
    });
    given()
        .get("/newsroom")
        .then()
        .statusCode(200)
        .body(containsString(published.getString("slug")));
    List<AnnouncementEvent> announced = Announced.by(id);
    assertThat(announced.getFirst()).isInstanceOf(ReleasePublished.class);
    assertThat(announced.stream().skip(1).map(e -> ((LicenseAnnounced) e).dealId()))
        .containsExactlyInAnyOrder(mexico, chile);
  }

  @Test
  void publishingAtTheSameMomentPublishesOnce() throws Exception {
    publish(film(title, "Twice"), signed(mexico, "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    approval(id).then().statusCode(200);
    Callable<Integer> attempt =
        () -> press("{}").post("/releases/" + id + "/publication").statusCode();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Integer> answers =
          threads.invokeAll(java.util.Collections.nCopies(8, attempt)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }
    publication(id).then().statusCode(409).body("code", equalTo("RELEASE_PUBLISHED"));
    eventually(() -> assertThat(Announced.by(id)).hasSize(2));
  }

  @Test
  void theSameKeyGivesTheSameAnswerAlsoAfterPublication() {
    publish(film(title, "Keyed"), signed(mexico, "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    approval(id).then().statusCode(200);
    String key = UUID.randomUUID().toString();
    String path = "/releases/" + id + "/publication";
    for (int i = 0; i < 2; i++) {
      press("{}")
          .header("Idempotency-Key", key)
          .post(path)
          .then()
          .statusCode(200)
          .header("ETag", "\"12\"");
    }
    press("{\"reason\":\"other\"}")
        .header("Idempotency-Key", key)
        .post(path)
        .then()
        .statusCode(422);
  }

  @Test
  void whatIsSignedLaterOpensTheNextDraft() {
    publish(film(title, "Sequel"), signed(mexico, "Imagen TV", "MX", title));
    UUID first = draftOf(title, 1);
    publication(first).then().statusCode(200);
    publish(signed(chile, "Canal 13", "CL", title));
    UUID second = draftOf(title, 1);
    assertThat(second).isNotEqualTo(first);
    assertThat(release(second).getList("dealIds")).containsExactly(chile.toString());
    press("{}")
        .post("/releases/" + second + "/licenses/" + mexico + "/inclusion")
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_ANNOUNCED"))
        .body("releaseId", equalTo(first.toString()));
  }

  @Test
  void anExcludedLicenseCanMoveToAnotherDraftButNeverBeInTwo() {
    UUID other = UUID.randomUUID();
    UUID peru = UUID.randomUUID();
    publish(
        film(title, "One"),
        film(other, "Two"),
        signed(mexico, "Imagen TV", "MX", title),
        signed(chile, "Canal 13", "CL", title),
        signed(peru, "Canal 5", "PE", other));
    UUID one = draftOf(title, 2);
    UUID two = draftOf(other, 1);
    String inclusion = "/releases/" + two + "/licenses/" + mexico + "/inclusion";
    press("{}").post(inclusion).then().statusCode(409).body("code", equalTo("IN_ANOTHER_DRAFT"));
    press("{\"reason\":\"Later\"}")
        .post("/releases/" + one + "/licenses/" + mexico + "/exclusion")
        .then()
        .statusCode(200);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      press("{}").header("Idempotency-Key", key).post(inclusion).then().statusCode(200);
    }
    assertThat(release(one).getList("dealIds")).containsExactly(chile.toString());
    assertThat(release(two).getList("dealIds")).contains(mexico.toString(), peru.toString());
    press("{}")
        .post("/releases/" + one + "/licenses/" + mexico + "/inclusion")
        .then()
        .statusCode(409)
        .body("code", equalTo("IN_ANOTHER_DRAFT"))
        .body("releaseId", equalTo(two.toString()));
  }

  @Test
  void twoDraftsThatTakeTheSameLicenseAtOnceDoNotBothGetIt() throws Exception {
    UUID other = UUID.randomUUID();
    publish(
        film(title, "Left"),
        film(other, "Right"),
        signed(mexico, "Imagen TV", "MX", title),
        signed(chile, "Canal 13", "CL", title),
        signed(UUID.randomUUID(), "Canal 5", "PE", other));
    UUID left = draftOf(title, 2);
    UUID right = draftOf(other, 1);
    for (int round = 0; round < 10; round++) {
      UUID holder = release(left).getList("dealIds").contains(mexico.toString()) ? left : right;
      press("{\"reason\":\"Moves\"}")
          .post("/releases/" + holder + "/licenses/" + mexico + "/exclusion")
          .then()
          .statusCode(200);
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        List<Integer> answers =
            threads
                .invokeAll(List.<Callable<Integer>>of(() -> take(left), () -> take(right)))
                .stream()
                .map(Future::resultNow)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
      }
    }
  }

  @Test
  void aReleaseWithoutItsFactsWaitsAndIsNotPublished() {
    publish(signed(mexico, "Imagen TV", "MX", title));
    UUID[] id = new UUID[1];
    eventually(() ->
        id[0] =
            UUID.fromString(
                as("press").get("/releases?titleId=" + title).jsonPath().getString("items[0].id")));
    publication(id[0])
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("FACTS_NOT_THERE_YET"));
    assertThat(release(id[0]).getList("waitingFor")).contains(title.toString());
    publish(film(title, "Late"));
    draftOf(title, 1);
    publication(id[0]).then().statusCode(200);
  }

  @Test
  void aDraftWithoutLicensesIsNotPublished() {
    publish(film(title, "Empty"), signed(mexico, "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    press("{\"reason\":\"Not yet\"}")
        .post("/releases/" + id + "/licenses/" + mexico + "/exclusion")
        .then()
        .statusCode(200);
    publication(id).then().statusCode(409).body("code", equalTo("NOTHING_TO_TELL"));
    as("viewer").get("/releases/" + id + "/text").then().statusCode(200).body(equalTo(""));
    press("{}")
        .post("/releases/" + id + "/licenses/" + mexico + "/inclusion")
        .then()
        .statusCode(200);
    as("admin")
        .get("/releases/" + id + "/history")
        .then()
        .statusCode(200)
        .body(
            "event",
            equalTo(
                List.of("DraftOpened", "LicenseIncluded", "LicenseExcluded", "LicenseIncluded")))
        .body("reason[2]", equalTo("Not yet"))
        .body("actor[2]", equalTo("sam.press"));
  }

  @Test
  void markupInNamesIsTextOnThePage() {
    String name = "<script>alert(1)</script> & “Sons”";
    publish(film(title, name), signed(mexico, "<b>TV</b>", "MX", title));
    UUID id = draftOf(title, 1);
    press(
            "{\"speaker\":\"<i>Eve</i>\",\"language\":\"en\",\"consent\":true,\"text\":\"<img src=x onerror=alert(1)>\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    publication(id).then().statusCode(200);
    String slug = release(id).getString("slug");
    eventually(() -> given().get("/newsroom/" + slug).then().statusCode(200));
    Document page =
        Jsoup.parse(
            given()
                .get("/newsroom/" + slug)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", notNullValue())
                .extract()
                .asString());
    assertThat(page.select("script:not([type=application/ld+json]), b, i, img")).isEmpty();
    assertThat(page.expectFirst("h1").text()).contains(name);
    assertThat(page.text()).contains("<b>TV</b>", "<i>Eve</i>", "<img src=x onerror=alert(1)>");
    assertThat(Jsoup.parse(given().get("/newsroom").asString()).select("script")).isEmpty();
  }

  private int take(UUID releaseId) {
    return press("{}")
        .post("/releases/" + releaseId + "/licenses/" + mexico + "/inclusion")
        .statusCode();
  }
}
