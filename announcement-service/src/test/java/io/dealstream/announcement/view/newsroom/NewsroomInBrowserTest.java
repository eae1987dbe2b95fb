package io.dealstream.announcement.view.newsroom;

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

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.testkit.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The newsroom as people see it: axe looks at every kind of page in every language, light and
/// dark, wide and narrow. Pictures of them are left in `target/newsroom`.
@QuarkusTest
@AnnouncementPlatform
class NewsroomInBrowserTest {
  private static final Path PICTURES = Path.of("target/newsroom");
  private static final List<String> GRAVE = List.of("serious", "critical");

  @SuppressWarnings("NullAway.Init")
  @TestHTTPResource("/")
  String site;

  @Test
  void nobodyIsShutOut() throws Exception {
    String axe = axe();
    Files.createDirectories(PICTURES);
    List<String> pages = pages(published());
    try (Browser browser = Browser.start()) {
      for (String scheme : List.of("light", "dark")) {
        for (String path : pages) {
          browser.appear(scheme, 1000, 900);
          browser.open(site + path);
          browser.evaluate(axe);
          assertThat(violations(browser)).as(path + ", " + scheme).isEmpty();
          Files.write(PICTURES.resolve(name(path, scheme)), browser.picture());
        }
        browser.appear(scheme, 320, 700);
        browser.open(site + pages.getLast());
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
            .isLessThanOrEqualTo(320);
        Files.write(PICTURES.resolve("narrow-" + scheme + ".png"), browser.picture());
      }
      // It says so itself that what is not there was not there.
      assertThat(browser.complaints()).allMatch(said -> said.contains("no-such-release"));
    }
  }

  @Test
  void axeWouldFindWhatIsWrong() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(site + "newsroom");
      browser.evaluate(
          "document.documentElement.removeAttribute('lang');"
              + "document.querySelector('h1').style.color = '#999'; document.title = ''");
      browser.evaluate(axe());
      assertThat(violations(browser))
          .anyMatch(violation -> violation.startsWith("html-has-lang"))
          .anyMatch(violation -> violation.startsWith("document-title"));
    }
  }

  private static List<String> violations(Browser browser) {
    JsonNode found =
        browser.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v =>"
                + " ({id: v.id, impact: v.impact, nodes: v.nodes.map(n => n.html)})))");
    List<String> grave = new ArrayList<>();
    for (JsonNode violation : found) {
      if (GRAVE.contains(violation.path("impact").asText())) {
        grave.add(violation.path("id").asText() + " " + violation.path("nodes"));
      }
    }
    return grave;
  }

  /// Index and release in each language, and what is said when nothing is there.
  private static List<String> pages(String slug) {
    List<String> pages = new ArrayList<>(List.of("newsroom/no-such-release"));
    for (String tag : List.of("en", "es", "tr")) {
      pages.add("newsroom?language=" + tag);
    }
    pages.addAll(
        Jsoup.parse(given().get("/newsroom/" + slug).asString())
            .select("nav.languages a")
            .eachAttr("href")
            .stream()
            .map(path -> path.substring(1))
            .toList());
    return pages;
  }

  private static String published() {
    UUID title = UUID.randomUUID();
    publish(
        film(title, "Miracle in Cell No. 7"),
        signed(UUID.randomUUID(), "Imagen TV", "MX", title),
        signed(UUID.randomUUID(), "Canal 13", "CL", title));
    press(
            "{\"name\":\"Inter Medya\",\"boilerplates\":[{\"language\":\"en\",\"text\":\"It distributes films.\"}],"
                + "\"contact\":{\"name\":\"Press Office\",\"email\":\"press@distributor.example\"}}")
        .put("/licensor")
        .then()
        .statusCode(200);
    UUID id = draftOf(title, 2);
    press(
            "{\"speaker\":\"Can Okan\",\"language\":\"en\",\"consent\":true,\"text\":\"We are glad.\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    publication(id).then().statusCode(200);
    String slug = release(id).getString("slug");
    eventually(() -> given().get("/newsroom/" + slug).then().statusCode(200));
    return slug;
  }

  private static String name(String path, String scheme) {
    return (path.replaceAll("[^a-z0-9]+", "-") + "-" + scheme + ".png");
  }

  private static String axe() throws IOException {
    try (InputStream script = NewsroomInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
