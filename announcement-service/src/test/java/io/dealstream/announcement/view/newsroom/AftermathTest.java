package io.dealstream.announcement.view.newsroom;

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
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.Deliveries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was corrected or retracted says so, in every format.
@QuarkusTest
@AnnouncementPlatform
class AftermathTest {
  private static final String TAKEN_BACK = "This release has been retracted.";

  @SuppressWarnings("NullAway.Init")
  @Inject
  DataSource pool;

  private UUID first = new UUID(0, 0);
  private UUID second = new UUID(0, 0);
  private String old = "";
  private String later = "";

  @BeforeEach
  void publishTwoReleases() {
    first = published("Old News");
    second = published("New News");
    old = release(first).getString("slug");
    later = release(second).getString("slug");
    for (String slug : List.of(old, later)) {
      eventually(() -> given().get("/newsroom/" + slug).then().statusCode(200));
    }
  }

  @Test
  void aRetractedPageStaysAndSaysSo() throws Exception {
    happened(new ReleaseRetracted(first, second, Instant.now().plusSeconds(1)));
    Document page = Jsoup.parse(body("/newsroom/" + old));
    assertThat(page.expectFirst(".notice").text()).startsWith(TAKEN_BACK);
    assertThat(page.expectFirst(".notice a").attr("href")).endsWith("/newsroom/" + later);
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.expectFirst("script").data()).contains("\"creativeWorkStatus\":\"Retracted\"");
    assertThat(body("/newsroom/" + old + ".txt")).contains(TAKEN_BACK, "/newsroom/" + later);
    assertThat(body("/newsroom/" + old + ".md"))
        .contains("**" + TAKEN_BACK, "/newsroom/" + later + ">");
    JsonNode news = Json.MAPPER.readTree(body("/newsroom/" + old + ".ninjs"));
    assertThat(news.path("pubStatus").asText()).isEqualTo("canceled");
    assertThat(news.path("version").asText()).isEqualTo("2");
    assertThat(news.path("edNote").asText()).startsWith(TAKEN_BACK);
    try (var pdf = Loader.loadPDF(given().get("/newsroom/" + old + ".pdf").asByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(TAKEN_BACK);
    }
  }

  @Test
  void aRetractedReleaseIsInNoListAndHasATombstone() throws Exception {
    String uri = Json.MAPPER.readTree(body("/newsroom/" + old + ".ninjs")).path("uri").asText();
    happened(new ReleaseRetracted(first, second, Instant.now().plusSeconds(1)));
    for (String list : List.of("/newsroom", "/newsroom/feed.rss", "/sitemap.xml")) {
      given().get(list).then().body(containsString(later)).body(not(containsString(old)));
    }
    Document feed = Jsoup.parse(body("/newsroom/feed.atom"), Parser.xmlParser());
    assertThat(feed.select("entry > id").eachText()).doesNotContain(uri);
    assertThat(feed.getElementsByTag("at:deleted-entry").eachAttr("ref")).contains(uri);
  }

  @Test
  void aCorrectedPagePointsToItsCorrection() throws Exception {
    happened(new ReleaseCorrected(first, second, Instant.now().plusSeconds(1)));
    Document page = Jsoup.parse(body("/newsroom/" + old));
    assertThat(page.expectFirst(".notice").text()).startsWith("This release has been corrected.");
    assertThat(page.expectFirst(".notice a").attr("href")).endsWith("/newsroom/" + later);
    assertThat(Json.MAPPER.readTree(page.expectFirst("script").data()).path("correction").asText())
        .endsWith("/newsroom/" + later);
    given().get("/newsroom/" + old + ".ninjs").then().body("pubStatus", equalTo("usable"));
    given().get("/newsroom").then().body(containsString(old));
  }

  @Test
  void whatCorrectsOrRetractsPointsBack() throws SQLException {
    for (String[] says :
        new String[][] {
          {"CORRECTION", "This release corrects an earlier one:"},
          {"RETRACTION", "This release retracts an earlier one:"}
        }) {
      update(
          "update newsroom_release set purpose = '"
              + says[0]
              + "', corrects = ? where release_id = ?",
          first,
          second);
      Document page = Jsoup.parse(body("/newsroom/" + later));
      assertThat(page.expectFirst(".notice").text()).startsWith(says[1]);
      assertThat(page.expectFirst(".notice a").attr("href")).endsWith("/newsroom/" + old);
    }
  }

  /// As it will come from the topic.
  private void happened(PublishedEvent event) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      new NewsroomProjection().apply(connection, List.of(Deliveries.of(event, 1_000)));
    }
  }

  private void update(String sql, UUID... ids) throws SQLException {
    try (Connection connection = pool.getConnection();
        var update = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        update.setObject(i + 1, ids[i]);
      }
      update.executeUpdate();
    }
  }

  private static UUID published(String name) {
    UUID title = UUID.randomUUID();
    publish(film(title, name), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    publication(id).then().statusCode(200);
    return id;
  }

  private static String body(String path) {
    return given().get(path).then().statusCode(200).extract().asString();
  }
}
