package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// A release is written, published and read in all languages of the installation.
@QuarkusTest
@AnnouncementPlatform
class ReleaseLanguagesTest {
  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();

  @Test
  void aReleaseGoesOutInAllLanguagesAtOnce() {
    UUID id = draft();
    as("viewer")
        .get("/releases/" + id + "/text?language=es")
        .then()
        .statusCode(200)
        .body(containsString("La película ha sido adquirida por Imagen TV (México)."));
    publication(id).then().statusCode(200);
    ReleasePublished published = (ReleasePublished) Announced.by(id).getFirst();
    assertThat(published.texts().stream().map(ReleaseText::language))
        .containsExactly("en", "es", "tr");
    for (ReleaseText text : published.texts()) {
      JsonPath shown = read(id, text.language());
      assertThat(shown.getString("slug")).isEqualTo(text.slug()).endsWith("-" + text.language());
      assertThat(shown.getString("headline")).isEqualTo(text.headline());
      eventually(() -> showsAllLanguages(text, published.texts()));
    }
  }

  @Test
  void everyLanguageHasAnIndexOfItsOwn() {
    UUID id = draft();
    publication(id).then().statusCode(200);
    String slug = read(id, "tr").getString("slug");
    eventually(() -> {
      Document index = page("/newsroom?language=tr");
      assertThat(index.expectFirst("html").attr("lang")).isEqualTo("tr");
      assertThat(index.expectFirst("h1").text()).isEqualTo("Basın bültenleri");
      assertThat(index.select("a[href=/newsroom/" + slug + "]")).hasSize(1);
      assertThat(index.select("nav.languages a").eachAttr("hreflang"))
          .containsExactly("en", "es", "tr");
    });
    assertThat(page("/newsroom").select("a[href=/newsroom/" + slug + "]")).isEmpty();
    given().get("/newsroom?language=fi").then().statusCode(400);
  }

  @Test
  void everySentenceOfEveryLanguageNamesItsEventsWhenAsked() {
    UUID id = draft();
    for (String language : List.of("en", "es", "tr")) {
      JsonPath shown = read(id, language);
      assertThat(
              shown.<List<String>>getList(
                  "blocks.findAll { it.kind != 'DATELINE' }.paragraphs.flatten().sentences.flatten().restsOn"))
          .isNotEmpty()
          .allSatisfy(events -> assertThat(events).isNotEmpty());
    }
    as("viewer")
        .get("/releases/" + id)
        .then()
        .body("language", equalTo("en"))
        .body("languages", equalTo(List.of("en", "es", "tr")))
        .body("blocks[0].paragraphs[0].sentences", nullValue());
  }

  @Test
  void whatCannotBeShownIsRefusedByTheFieldsName() {
    UUID id = draft();
    as("viewer").get("/releases/" + id + "?language=fi").then().statusCode(400);
    as("viewer").get("/releases/" + id + "/text?language=EN").then().statusCode(400);
    as("viewer").get("/releases/" + id + "?include=money").then().statusCode(400);
    publication(id).then().statusCode(200);
    as("viewer").get("/releases/" + id + "?language=fi").then().statusCode(400);
    assertThat(release(id).getString("stage")).isEqualTo("PUBLISHED");
  }

  private UUID draft() {
    publish(film(title, "Miracle in Cell No. 7"), signed(mexico, "Imagen TV", "MX", title));
    return draftOf(title, 1);
  }

  private static void showsAllLanguages(ReleaseText text, List<ReleaseText> all) {
    Document page = page("/newsroom/" + text.slug());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(text.language());
    assertThat(page.expectFirst("h1").text()).isEqualTo(text.headline());
    assertThat(page.select("nav.languages a").eachAttr("href"))
        .containsExactlyElementsOf(all.stream().map(other -> "/newsroom/" + other.slug()).toList());
    assertThat(page.select("nav.languages a").eachText())
        .containsExactly("English", "Español", "Türkçe");
    assertThat(page.select("nav.languages a[aria-current]").attr("lang"))
        .isEqualTo(text.language());
  }

  private static JsonPath read(UUID id, String language) {
    return as("viewer")
        .get("/releases/" + id + "?include=proof&language=" + language)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }
}
