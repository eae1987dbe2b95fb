package io.dealstream.announcement.http;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The press office lays a draft out and writes some of it by hand.
@QuarkusTest
@AnnouncementPlatform
class ReleaseBlocksTest {
  private static final String MARKUP = "<script>alert()</script> por fin";

  private final UUID title = UUID.randomUUID();

  @Test
  void whatIsArrangedAndWrittenGoesOutInItsLanguageAsText() {
    UUID id = draft();
    String blocks = "/releases/" + id + "/blocks";
    press("{\"blocks\":[\"HEADLINE\",\"TERRITORIES\",\"LEAD\"]}")
        .put(blocks)
        .then()
        .statusCode(200);
    press("{\"text\":\"" + MARKUP + "\"}").put(blocks + "/LEAD/texts/es").then().statusCode(200);
    assertThat(release(id).getList("arrangement"))
        .containsExactly("HEADLINE", "TERRITORIES", "LEAD");
    as("viewer")
        .get("/releases/" + id + "?language=es&include=proof")
        .then()
        .body("blocks.kind", contains("HEADLINE", "TERRITORIES", "LEAD"))
        .body("blocks.handWritten", contains(false, false, true))
        .body("blocks[2].paragraphs.text", contains(MARKUP));
    publication(id).then().statusCode(200);
    String es = as("viewer").get("/releases/" + id + "?language=es").jsonPath().getString("slug");
    eventually(() -> {
      String html = given().get("/newsroom/" + es).then().statusCode(200).extract().asString();
      Document page = Jsoup.parse(html);
      assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
      assertThat(page.select("section.lead").text()).isEqualTo(MARKUP);
      assertThat(page.select("time")).isEmpty();
    });
    as("viewer").get("/releases/" + id + "/text").then().body(not(containsString("por fin")));
  }

  @Test
  void aPublishedReleaseIsNotLaidOutAnew() {
    UUID id = draft();
    String lead = "/releases/" + id + "/blocks/LEAD/texts/en";
    publication(id).then().statusCode(200);
    press("{\"text\":\"Late.\"}")
        .put(lead)
        .then()
        .statusCode(409)
        .body("code", equalTo("RELEASE_PUBLISHED"));
    as("press").delete(lead).then().statusCode(409);
  }

  @Test
  void aBlockCanBeGeneratedAgain() {
    UUID id = draft();
    String headline = "/releases/" + id + "/blocks/HEADLINE/texts/en";
    String generated = release(id).getString("headline");
    press("{\"text\":\"Big news\"}").put(headline).then().statusCode(200);
    assertThat(release(id).getString("headline")).isEqualTo("Big news");
    as("press").delete(headline).then().statusCode(200);
    as("press").delete(headline).then().statusCode(404);
    assertThat(release(id).getString("headline")).isEqualTo(generated);
  }

  @Test
  void whatCannotBeIsRefused() {
    UUID id = draft();
    String blocks = "/releases/" + id + "/blocks";
    press("{\"blocks\":[\"HEADLINE\",\"LEAD\"]}")
        .put(blocks)
        .then()
        .statusCode(409)
        .body("code", equalTo("BLOCK_OBLIGATORY"))
        .body("blocks", contains("TERRITORIES"));
    press("{\"blocks\":[]}").put(blocks).then().statusCode(400);
    press("{\"blocks\":[\"HEADER\"]}").put(blocks).then().statusCode(400);
    String text = "{\"text\":\"x\"}";
    press(text).put(blocks + "/LEAD/texts/fi").then().statusCode(404);
    press(text).put(blocks + "/LEED/texts/en").then().statusCode(404);
    press(text).put("/releases/" + title + "/blocks/LEAD/texts/en").then().statusCode(404);
    for (String bad :
        new String[] {"", "a\\u0007b", "a\\u202eb", "a\\ud800b", "x".repeat(10_001)}) {
      press("{\"text\":\"" + bad + "\"}").put(blocks + "/LEAD/texts/en").then().statusCode(400);
    }
    press("{\"text\":\"Two\\nlines\"}").put(blocks + "/HEADLINE/texts/en").then().statusCode(400);
  }

  @Test
  void aQuoteIsUsedInItsLanguageAndWithConsentOnly() {
    UUID id = draft();
    String quotes = "/releases/" + id + "/quotes";
    press("{\"speaker\":\"Ana\",\"language\":\"es\",\"consent\":false,\"text\":\"Qué bien.\"}")
        .post(quotes)
        .then()
        .statusCode(200);
    text(id, "es").body(not(containsString("Qué bien")));
    String consent = quotes + "/" + release(id).getString("quotes[0].id") + "/consent";
    press("{\"given\":true}").put(consent).then().statusCode(200);
    text(id, "es").body(containsString("Ana declaró: “Qué bien.”"));
    text(id, "en").body(not(containsString("Qué bien")));
    press("{\"given\":false}").put(consent).then().statusCode(200);
    text(id, "es").body(not(containsString("Qué bien")));
    press("{}").put(consent).then().statusCode(400);
    press("{\"given\":true}").put(quotes + "/" + id + "/consent").then().statusCode(404);
    press("{\"speaker\":\"Ana\",\"language\":\"fi\",\"consent\":true,\"text\":\"Hyvä.\"}")
        .post(quotes)
        .then()
        .statusCode(400)
        .body("violations.field", contains("language"));
  }

  private io.restassured.response.ValidatableResponse text(UUID id, String language) {
    return as("viewer")
        .get("/releases/" + id + "/text?language=" + language)
        .then()
        .statusCode(200);
  }

  private UUID draft() {
    publish(film(title, "Laid out"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    return draftOf(title, 1);
  }
}
