package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.correctionOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.published;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// When the last license ends of which a correction told, nothing stands of the first release
/// either.
@QuarkusTest
@AnnouncementPlatform
class RetractedCorrectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void theFirstReleaseIsNoLongerPublicAsIfItStood() {
    UUID original = published(title, mexico, chile);
    publish(new LicenseTerminated(chile, DAY));
    UUID correction = correctionOf(original);
    publication(correction).then().statusCode(200);
    eventually(() -> assertThat(release(original).getString("stage")).isEqualTo("CORRECTED"));
    publish(new LicenseTerminated(mexico, DAY));
    UUID retraction = correctionOf(correction);
    publication(retraction).then().statusCode(200);

    eventually(() -> assertThat(release(original).getString("stage")).isEqualTo("RETRACTED"));
    assertThat(release(original).getString("lineage.retractedBy")).isEqualTo(retraction.toString());
    String slug = release(original).getString("slug");
    eventually(() ->
        given()
            .get("/newsroom/" + slug + ".ninjs")
            .then()
            .statusCode(200)
            .body("pubStatus", equalTo("canceled")));
    String uri = given().get("/newsroom/" + slug + ".ninjs").jsonPath().getString("uri");
    String feed = given().get("/newsroom/feed.atom?language=en").asString();
    Document atom = Jsoup.parse(feed, Parser.xmlParser());
    assertThat(atom.select("entry > id").eachText()).doesNotContain(uri);
    assertThat(atom.getElementsByTag("at:deleted-entry").eachAttr("ref")).contains(uri);
    given().get("/sitemap.xml").then().body(not(containsString(slug)));
  }
}
