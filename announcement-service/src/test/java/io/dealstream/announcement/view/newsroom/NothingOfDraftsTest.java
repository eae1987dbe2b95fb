package io.dealstream.announcement.view.newsroom;

import static io.dealstream.announcement.Calls.approval;
import static io.dealstream.announcement.Calls.approve;
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

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.render.Slugs;
import io.dealstream.announcement.view.newsroom.edition.Format;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Releases in every stage before publication are there, and whoever follows every public address,
/// or guesses some, finds nothing of them.
@QuarkusTest
@AnnouncementPlatform
class NothingOfDraftsTest {
  private static final String SECRET = "Secretname";
  private static final List<String> LANGUAGES = List.of("en", "es", "tr");
  private static final List<String> FIRST =
      List.of(
          "/newsroom", "/robots.txt", "/sitemap.xml", "/newsroom/feed.atom", "/newsroom/feed.rss");

  private final Map<UUID, String> stages = new LinkedHashMap<>();
  private String slug = "";

  @BeforeEach
  void prepareReleasesInEveryStage() {
    stages.put(draft(), "DRAFT");
    UUID submitted = draft();
    press("{}").post("/releases/" + submitted + "/submission").then().statusCode(200);
    approve(submitted, "press", "en").then().statusCode(200);
    stages.put(submitted, "SUBMITTED");
    UUID approved = draft();
    approval(approved).then().statusCode(200);
    stages.put(approved, "APPROVED");
    UUID scheduled = draft();
    approval(scheduled).then().statusCode(200);
    press("{\"moment\":\"2041-12-01T09:00\",\"zone\":\"Europe/Istanbul\"}")
        .put("/releases/" + scheduled + "/schedule")
        .then()
        .statusCode(200);
    stages.put(scheduled, "SCHEDULED");
    UUID title = UUID.randomUUID();
    publish(film(title, "Public Film"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID open = draftOf(title, 1);
    publication(open).then().statusCode(200);
    slug = release(open).getString("slug");
    eventually(() -> given().get("/newsroom/" + slug).then().statusCode(200));
    stages.forEach((id, stage) -> assertThat(release(id).getString("stage")).isEqualTo(stage));
  }

  @Test
  void whoWalksThroughThePublicAddressesFindsNothingOfThem() throws IOException {
    Set<String> seen = new HashSet<>();
    Queue<String> next = new ArrayDeque<>(FIRST);
    while (!next.isEmpty()) {
      String path = next.remove();
      if (seen.add(path)) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(words(answer)).as(path).doesNotContain(SECRET, "secretname");
        next.addAll(links(answer));
      }
    }
    assertThat(seen).contains("/newsroom/" + slug, "/newsroom/" + slug + ".pdf");
    stages.keySet().forEach(id -> assertThat(seen).noneMatch(path -> path.contains(piece(id))));
  }

  @Test
  void whoGuessesAddressesFindsNothing() {
    for (UUID id : stages.keySet()) {
      for (String language : LANGUAGES) {
        String headline =
            as("press").get("/releases/" + id + "?language=" + language).jsonPath().get("headline");
        for (String guess :
            List.of(Slugs.of(headline, id, language), id.toString(), piece(id) + "-" + language)) {
          missing("/newsroom/" + guess);
          for (String extension : List.of("txt", "md", "pdf", "ninjs", "html", "json")) {
            missing("/newsroom/" + guess + "." + extension);
          }
        }
      }
    }
    assertThat(Format.values()).hasSize(4);
  }

  private static void missing(String path) {
    Response answer = given().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    assertThat(answer.asString()).as(path).doesNotContain(SECRET);
  }

  private static UUID draft() {
    UUID title = UUID.randomUUID();
    publish(film(title, SECRET + " Film"), signed(UUID.randomUUID(), SECRET + " TV", "MX", title));
    return draftOf(title, 1);
  }

  private static String piece(UUID id) {
    return id.toString().substring(24);
  }

  private static String words(Response answer) throws IOException {
    if (answer.contentType().equals(Format.PDF.type())) {
      try (var pdf = Loader.loadPDF(answer.asByteArray())) {
        return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle();
      }
    }
    return answer.asString();
  }

  /// Within the site, whatever the form of the answer.
  private static List<String> links(Response answer) {
    if (answer.contentType().startsWith("text/plain")) {
      return List.of();
    }
    var document = Jsoup.parse(answer.asString(), Parser.xmlParser());
    List<String> addresses = new ArrayList<>(document.select("[href]").eachAttr("href"));
    addresses.addAll(document.select("loc, link").eachText());
    return addresses.stream()
        .map(address -> address.replaceFirst("^http://[^/]+", ""))
        .filter(path -> path.matches("/(newsroom|sitemap).*") && !path.endsWith(".css"))
        .toList();
  }
}
