package io.dealstream.announcement.view.newsroom;

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
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes out, under its addresses.
@QuarkusTest
@AnnouncementPlatform
class PublicOutputTest {
  private static final List<String> FORMATS = List.of("txt", "md", "pdf", "ninjs");

  private final UUID title = UUID.randomUUID();
  private String base = "";
  private String slug = "";

  @BeforeEach
  void publishARelease() {
    publish(film(title, "Harbor Lights"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    publication(id).then().statusCode(200);
    slug = release(id).getString("slug");
    eventually(() -> given().get("/newsroom/" + slug).then().statusCode(200));
    base = given().get("/robots.txt").asString().replaceAll("(?s).*Sitemap: |/sitemap.xml.*", "");
  }

  @Test
  void aPageSaysWhatItIsToMachines() {
    Document page = page("/newsroom/" + slug);
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(base + "/newsroom/" + slug);
    assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "es", "tr", "x-default");
    assertThat(page.select("link[hreflang=x-default]").attr("href"))
        .isEqualTo(base + "/newsroom/" + slug);
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo(page.expectFirst("h1").text());
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_US");
    assertThat(page.select("meta[name=description]").attr("content")).contains("Harbor Lights");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.expectFirst("script[type=application/ld+json]").data())
        .contains("\"name\":\"Harbor Lights\"");
  }

  @Test
  void theIndexKnowsItsLanguagesAndFeeds() {
    Document page = page("/newsroom?language=es");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(base + "/newsroom?language=es");
    assertThat(page.select("link[hreflang=x-default]").attr("href"))
        .isEqualTo(base + "/newsroom?language=en");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("website");
    for (String feed : page.select("link[type~=atom|rss]").eachAttr("href")) {
      given().get(feed).then().statusCode(200).body(containsString("Harbor Lights"));
    }
    assertThat(page.select("footer a").eachText()).containsExactly("Atom", "RSS");
  }

  @Test
  void everyFormatHasItsAddress() {
    assertThat(page("/newsroom/" + slug).select("footer a").eachAttr("href"))
        .containsExactlyElementsOf(
            FORMATS.stream().map(format -> "/newsroom/" + slug + "." + format).toList());
    found("/newsroom/" + slug + ".txt").contentType("text/plain;charset=UTF-8");
    found("/newsroom/" + slug + ".md").contentType("text/markdown;charset=UTF-8");
    found("/newsroom/" + slug + ".pdf").contentType("application/pdf");
    found("/newsroom/" + slug + ".ninjs")
        .contentType("application/json")
        .body("type", equalTo("text"));
    found("/newsroom/feed.atom?language=tr").contentType("application/atom+xml;charset=UTF-8");
    found("/newsroom/feed.rss").contentType("application/rss+xml;charset=UTF-8");
    found("/sitemap.xml")
        .contentType("application/xml;charset=UTF-8")
        .body(containsString(base + "/newsroom/" + slug));
    found("/sitemap-1.xml").body(containsString(base + "/newsroom/" + slug));
  }

  @Test
  void theFileIsThePressOfficesText() {
    String id = as("press").get("/releases?titleId=" + title).jsonPath().getString("items[0].id");
    String text = as("press").get("/releases/" + id + "/text").asString();
    assertThat(given().get("/newsroom/" + slug + ".txt").asString()).isEqualTo(text);
  }

  @Test
  void whoHasItAlreadyGetsNothing() {
    for (String path : addresses()) {
      String tag =
          found(path)
              .header("ETag", notNullValue())
              .header("Cache-Control", "public, max-age=60")
              .header("X-Content-Type-Options", "nosniff")
              .extract()
              .header("ETag");
      given()
          .header("If-None-Match", tag)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", "public, max-age=60")
          .body(emptyString());
      given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }
    found("/newsroom/" + slug + ".txt").header("Last-Modified", notNullValue());
  }

  @Test
  void headsAreAnsweredWithoutBodies() {
    for (String path : addresses()) {
      given().head(path).then().statusCode(200).header("ETag", notNullValue()).body(emptyString());
    }
  }

  @Test
  void whatIsNotThereIsNotKept() {
    for (String path :
        List.of(
            "/newsroom/no-such-release",
            "/newsroom/no-such-release.txt",
            "/newsroom/" + slug + ".docx",
            "/newsroom/" + slug + ".txt.txt",
            "/newsroom/a%00b",
            "/newsroom/a%00b.txt",
            "/sitemap-0.xml",
            "/sitemap-9999.xml")) {
      given().get(path).then().statusCode(404).header("Cache-Control", "no-store");
    }
    given().get("/newsroom/feed.atom?language=fi").then().statusCode(400);
    given().get("/newsroom/feed.rss?language=fi").then().statusCode(400);
  }

  private List<String> addresses() {
    return List.of(
        "/newsroom",
        "/newsroom/" + slug,
        "/newsroom/" + slug + ".txt",
        "/newsroom/" + slug + ".md",
        "/newsroom/" + slug + ".ninjs",
        "/newsroom/" + slug + ".pdf",
        "/newsroom/feed.atom",
        "/newsroom/feed.rss",
        "/sitemap.xml",
        "/robots.txt");
  }

  private static ValidatableResponse found(String path) {
    return given().get(path).then().statusCode(200);
  }

  private static Document page(String path) {
    return Jsoup.parse(found(path).extract().asString());
  }
}
