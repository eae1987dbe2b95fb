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

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.Hostile;
import io.dealstream.eventkit.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Markup and scripts in titles, names and quotes come out as text, in every format.
@QuarkusTest
@AnnouncementPlatform
class HostileOutputTest {
  private static final List<String> WORDS =
      List.of(Hostile.TITLE, Hostile.LICENSEE, Hostile.SPEAKER, Hostile.QUOTE);

  private String path = "";

  @BeforeEach
  void publishHostileNames() {
    UUID title = UUID.randomUUID();
    publish(film(title, Hostile.TITLE), signed(UUID.randomUUID(), Hostile.LICENSEE, "MX", title));
    UUID id = draftOf(title, 1);
    press(
            Json.write(
                Map.of(
                    "speaker",
                    Hostile.SPEAKER,
                    "language",
                    "en",
                    "consent",
                    true,
                    "text",
                    Hostile.QUOTE)))
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    publication(id).then().statusCode(200);
    path = "/newsroom/" + release(id).getString("slug");
    eventually(() -> given().get(path).then().statusCode(200));
  }

  @Test
  void thePageHasNoElementsButItsOwn() throws Exception {
    Document page = Jsoup.parse(get(path));
    assertThat(page.select("article").select("script, b, i, img, a, [onerror], [onload]"))
        .isEmpty();
    assertThat(page.select("[onerror], [onload], img")).isEmpty();
    assertThat(page.select("article").text()).contains(WORDS);
    assertThat(page.title()).contains(Hostile.TITLE);
    assertThat(page.select("meta[name=description]").attr("content")).contains(Hostile.TITLE);
    assertThat(page.select("script")).hasSize(1);
    assertThat(Json.MAPPER.readTree(page.expectFirst("script").data()).at("/about/0/name").asText())
        .isEqualTo(Hostile.TITLE);
    assertThat(Jsoup.parse(get("/newsroom")).select("script, b, i, img")).isEmpty();
  }

  @Test
  void theFilesSayWhatWasWritten() throws Exception {
    assertThat(get(path + ".txt")).contains(WORDS);
    assertThat(Json.MAPPER.readTree(get(path + ".ninjs")).at("/bodies/0/value").asText())
        .contains(WORDS);
    Document markdown =
        Jsoup.parse(
            HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(get(path + ".md"))));
    assertThat(markdown.select("script, b, i, img, a, code")).isEmpty();
    assertThat(markdown.text()).contains(WORDS);
    try (var pdf = Loader.loadPDF(given().get(path + ".pdf").asByteArray())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      assertThat(text).contains(WORDS.stream().map(w -> w.replaceAll("\\s+", "")).toList());
    }
  }

  @Test
  void theFeedsSayWhatWasWritten() throws Exception {
    for (String feed : List.of("/newsroom/feed.atom", "/newsroom/feed.rss")) {
      SyndFeed read = new SyndFeedInput().build(new StringReader(get(feed)));
      assertThat(read.getEntries()).anyMatch(entry -> entry.getTitle().contains(Hostile.TITLE));
    }
  }

  private static String get(String path) {
    return given().get(path).then().statusCode(200).extract().asString();
  }
}
