package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.approval;
import static io.dealstream.announcement.Calls.approve;
import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AnnouncementPlatform
class RefusalsTest {
  @Test
  void isReadyWhenAllLoopsRun() {
    eventually(() -> given().get("/q/health/ready").then().statusCode(200));
  }

  @Test
  void aReleaseThatIsNotThereIsNotFound() {
    UUID id = UUID.randomUUID();
    as("viewer").get("/releases/" + id).then().statusCode(404);
    as("viewer").get("/releases/" + id + "/text").then().statusCode(404);
    as("viewer").get("/releases/" + id + "/history").then().statusCode(404);
    for (String step : List.of("submission", "publication")) {
      press("{}").post("/releases/" + id + "/" + step).then().statusCode(404);
    }
    approve(id, "press", "en").then().statusCode(404);
    press("{\"reason\":\"x\"}").post("/releases/" + id + "/rejection").then().statusCode(404);
    press("{}").post("/releases/" + id + "/licenses/" + id + "/inclusion").then().statusCode(404);
    press("{\"reason\":\"x\"}")
        .post("/releases/" + id + "/licenses/" + id + "/exclusion")
        .then()
        .statusCode(404);
    as("press").delete("/releases/" + id + "/quotes/" + id).then().statusCode(404);
    as("viewer").get("/releases/no-id").then().statusCode(400);
  }

  @Test
  void anAddressThatIsNotThereHasAPageThatSaysSo() {
    given()
        .get("/newsroom/no-such-release")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .header("X-Content-Type-Options", "nosniff")
        .body(containsString("There is no such release"));
    given().get("/newsroom?after=nonsense").then().statusCode(400);
    String farAway = "+500000-01-01T00:00:00Z/" + UUID.randomUUID();
    String cursor = Base64.getUrlEncoder().encodeToString(farAway.getBytes(UTF_8));
    given().get("/newsroom?after=" + cursor).then().statusCode(400);
    given().get("/newsroom.css").then().statusCode(200).contentType("text/css");
  }

  @Test
  void everyMalformedFieldIsNamed() {
    UUID id = UUID.randomUUID();
    press("{\"speaker\":\"a\\u0000b\",\"text\":\"a\\u0000b\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(containsString("speaker")))
        .body("violations.field", hasItem(containsString("text")));
    press("{}")
        .post("/releases/" + id + "/licenses/" + id + "/exclusion")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(containsString("reason")));
    press("{\"name\":\"X\",\"contact\":{\"name\":\"Y\",\"email\":\"no address\"}}")
        .put("/licensor")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(containsString("email")));
    as("viewer").get("/releases?stage=LOST").then().statusCode(400);
    as("viewer").get("/releases?titleId=7").then().statusCode(400);
    as("viewer").get("/releases?limit=0").then().statusCode(400);
    as("viewer").get("/releases?after=AAAA").then().statusCode(400);
  }

  @Test
  void aStaleVersionIsNotPublished() {
    UUID title = UUID.randomUUID();
    publish(film(title, "Stale"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    approval(id).then().statusCode(200).header("ETag", "\"10\"");
    press("{}")
        .header("If-Match", "\"1\"")
        .post("/releases/" + id + "/publication")
        .then()
        .statusCode(412);
    press("{}")
        .header("If-Match", "\"10\"")
        .post("/releases/" + id + "/publication")
        .then()
        .statusCode(200);
  }

  @Test
  void aRemovedQuoteIsGone() {
    UUID title = UUID.randomUUID();
    publish(film(title, "Quoted"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    press("{\"speaker\":\"Ana\",\"language\":\"en\",\"consent\":true,\"text\":\"Yes.\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    String quote = as("viewer").get("/releases/" + id).jsonPath().getString("quotes[0].id");
    as("press").delete("/releases/" + id + "/quotes/" + quote).then().statusCode(200);
    as("press").delete("/releases/" + id + "/quotes/" + quote).then().statusCode(404);
    as("viewer").get("/releases/" + id).then().body("quotes.size()", equalTo(0));
  }

  @Test
  void listsArePagedWithoutGapsAndRepetitions() {
    UUID title = UUID.randomUUID();
    for (int i = 1; i <= 3; i++) {
      publish(signed(UUID.randomUUID(), "Buyer " + i, "MX", title));
      if (i == 1) {
        publish(film(title, "Pages"));
      }
      UUID id = draftOf(title, 1);
      publication(id).then().statusCode(200);
    }
    String path = "/releases?stage=PUBLISHED&limit=2&titleId=" + title;
    var first = as("viewer").get(path).then().statusCode(200).extract().jsonPath();
    as("viewer")
        .get(path + "&after=" + first.getString("next"))
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].titles[0].name", equalTo("Pages"))
        .body("next", equalTo(null));
  }
}
