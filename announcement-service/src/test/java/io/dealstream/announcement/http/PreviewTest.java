package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The press office reads a release on a page that shows what each sentence rests on.
@QuarkusTest
@AnnouncementPlatform
class PreviewTest {
  private final UUID title = UUID.randomUUID();

  @Test
  void everySentenceOpensToTheEventsItRestsOn() {
    UUID id = draft();
    Document page = preview(id, "es");
    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    List<List<String>> proofs =
        page.select("details").stream()
            .map(sentence -> sentence.select("code").eachText())
            .toList();
    assertThat(proofs).hasSizeGreaterThan(3);
    List<List<String>> told =
        as("viewer")
            .get("/releases/" + id + "?language=es&include=proof")
            .jsonPath()
            .getList("blocks.paragraphs.flatten().sentences.flatten().restsOn");
    assertThat(proofs).isEqualTo(told);
    assertThat(page.select("summary").eachText())
        .anySatisfy(text -> assertThat(text).contains("Imagen TV (México)"));
  }

  @Test
  void whatSomebodyWroteSaysSoAndComesOutAsText() {
    UUID id = draft();
    press("{\"text\":\"<script>alert(1)</script> now\"}")
        .put("/releases/" + id + "/blocks/ABOUT_TITLE/texts/en")
        .then()
        .statusCode(200);
    Document page = preview(id, "en");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("summary").eachText()).contains("<script>alert(1)</script> now");
    assertThat(page.text()).contains("Written by hand", "Rests on no event.");
  }

  @Test
  void aPublishedReleaseIsShownAsItWentOut() {
    UUID id = draft();
    publication(id).then().statusCode(200);
    assertThat(preview(id, "tr").text()).contains("PUBLISHED", "Imagen TV (Meksika)");
    assertThat(release(id).getString("stage")).isEqualTo("PUBLISHED");
  }

  @Test
  void itIsKeptByNobodyOnItsWay() {
    as("viewer")
        .get("/releases/" + draft() + "/preview")
        .then()
        .header("Cache-Control", equalTo("no-store"));
    as("viewer").get("/releases/" + title + "/preview").then().statusCode(404);
  }

  private static Document preview(UUID id, String language) {
    return Jsoup.parse(
        as("viewer")
            .get("/releases/" + id + "/preview?language=" + language)
            .then()
            .statusCode(200)
            .contentType("text/html")
            .extract()
            .asString());
  }

  private UUID draft() {
    publish(film(title, "Seen before"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    return draftOf(title, 1);
  }
}
