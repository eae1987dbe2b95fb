package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.eventkit.Json;
import io.dealstream.local.story.MiracleInCellNo7;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the demo's story sends here is taken, and stands in the release.
@QuarkusTest
@AnnouncementPlatform
class StoryRequestsTest {
  @Test
  void theStorysLicensorAndQuoteAreTaken() throws IOException {
    UUID title = UUID.randomUUID();
    JsonNode story = story();
    press(story.get("licensor").toString()).put("/licensor").then().statusCode(200);
    publish(film(title, "Story"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    String path = "/releases/" + draftOf(title, 1);
    press(story.get("quote").toString()).post(path + "/quotes").then().statusCode(200);
    as("viewer").get(path + "/text").then().body(containsString("Can Okan"));
    for (String language : new String[] {"en", "es", "tr"}) {
      as("viewer")
          .get(path + "/text?language=" + language)
          .then()
          .body(containsString("Press office, press@example.org"))
          .body(containsString("Inter Medya"));
    }
  }

  private static JsonNode story() throws IOException {
    try (InputStream json =
        MiracleInCellNo7.class.getResourceAsStream("miracle-in-cell-no-7.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(json));
    }
  }
}
