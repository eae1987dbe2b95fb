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
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A release knows what was announced of its title before.
@QuarkusTest
@AnnouncementPlatform
class LaterReleaseTest {
  private final UUID title = UUID.randomUUID();

  @Test
  void theNextReleaseTellsWhatWasAnnouncedBeforeAndProvesIt() {
    UUID earlier = UUID.randomUUID();
    publish(film(title, "Told before"), signed(earlier, "Canal 13", "CL", title));
    UUID first = draftOf(title, 1);
    assertThat(text(first)).doesNotContain("previously");
    publication(first).then().statusCode(200);
    publish(signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID second = draftOf(title, 1);
    assertThat(second).isNotEqualTo(first);
    assertThat(text(second))
        .contains(
            "The film has previously been licensed to Canal 13 in Chile. In total, it has now been"
                + " licensed in Chile and Mexico.");
    String announced = announcementOf(first, earlier);
    assertThat(sentences(second, "previously")).allSatisfy(s -> assertThat(s).contains(announced));
  }

  @Test
  void whatIsNoLongerInOrderIsNotCounted() {
    UUID earlier = UUID.randomUUID();
    publish(film(title, "Told before"), signed(earlier, "Canal 13", "CL", title));
    UUID first = draftOf(title, 1);
    publication(first).then().statusCode(200);
    publish(signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID second = draftOf(title, 1);
    assertThat(text(second)).contains("Canal 13");
    publish(new LicenseSuspended(earlier, LocalDate.of(2026, 3, 2)));
    eventually(() -> assertThat(text(second)).doesNotContain("Canal 13", "In total"));
  }

  @Test
  void whatWasTakenBackIsNotTold() {
    publish(film(title, "Told before"), signed(UUID.randomUUID(), "Canal 13", "CL", title));
    UUID first = draftOf(title, 1);
    publication(first).then().statusCode(200);
    publish(signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID second = draftOf(title, 1);
    assertThat(text(second)).contains("Canal 13");
    String retraction =
        press("{\"reason\":\"Told too early\"}")
            .post("/releases/" + first + "/retraction")
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    publication(UUID.fromString(retraction)).then().statusCode(200);
    eventually(() -> assertThat(text(second)).doesNotContain("Canal 13", "In total"));
  }

  private static String text(UUID id) {
    return as("viewer").get("/releases/" + id + "/text").then().extract().asString();
  }

  /// The events that sentences with this word rest on.
  private static List<List<String>> sentences(UUID id, String word) {
    return release(id)
        .getList(
            "blocks.paragraphs.flatten().sentences.flatten().findAll { it.text.contains('"
                + word
                + "') }.restsOn");
  }

  private static String announcementOf(UUID release, UUID deal) {
    return as("viewer")
        .get("/releases/" + release + "/history")
        .then()
        .extract()
        .jsonPath()
        .getString(
            "find { it.event == 'LicenseAnnounced' && it.facts.dealId == '" + deal + "' }.id");
  }
}
