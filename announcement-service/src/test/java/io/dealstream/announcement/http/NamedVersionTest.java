package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A request that changes several releases is about the one that it names, in the version that its
/// sender knows.
@QuarkusTest
@AnnouncementPlatform
class NamedVersionTest {
  @Inject
  @SuppressWarnings("NullAway.Init")
  ReleaseDesk desk;

  private final UUID title = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private UUID draft = title;

  @BeforeEach
  void oneDraft() {
    publish(
        film(title, "Film"),
        film(other, "Series"),
        signed(chile, "Canal 13", "CL", title),
        signed(UUID.randomUUID(), "Imagen TV", "MX", title),
        signed(UUID.randomUUID(), "Latina", "PE", other));
    draft = draftOf(title, 2);
  }

  @Test
  void aSplit() {
    String body = "{\"dealIds\":[\"%s\"]}".formatted(chile);
    String path = "/releases/" + draft + "/split";
    int version = desk.version(draft);
    knowing(version - 1, body).post(path).then().statusCode(412);
    assertThat(desk.version(draft)).isEqualTo(version);
    UUID first =
        UUID.fromString(once(version, body).post(path).then().statusCode(201).extract().path("id"));
    UUID again =
        UUID.fromString(once(version, body).post(path).then().statusCode(201).extract().path("id"));
    assertThat(again).isEqualTo(first);
    assertThat(desk.content(first).dealIds()).containsExactly(chile);
  }

  @Test
  void aMerger() {
    UUID source = draftOf(other, 1);
    String body = "{\"releaseId\":\"%s\"}".formatted(source);
    String path = "/releases/" + draft + "/merge";
    int version = desk.version(draft);
    int before = desk.version(source);
    knowing(version - 1, body).post(path).then().statusCode(412);
    assertThat(desk.version(source)).isEqualTo(before);
    once(version, body).post(path).then().statusCode(200);
    once(version, body).post(path).then().statusCode(200);
    assertThat(desk.content(draft).dealIds()).hasSize(3);
  }

  @Test
  void aRetraction() {
    desk.publish(draft);
    String body = "{\"reason\":\"The buyer was wrong\"}";
    String path = "/releases/" + draft + "/retraction";
    int version = desk.version(draft);
    knowing(version - 1, body).post(path).then().statusCode(412);
    String first = once(version, body).post(path).then().statusCode(200).extract().path("id");
    desk.publish(UUID.fromString(first));
    String again = once(version, body).post(path).then().statusCode(200).extract().path("id");
    assertThat(again).isEqualTo(first);
  }

  private static RequestSpecification knowing(int version, String body) {
    return press(body).header("If-Match", "\"" + version + "\"");
  }

  private RequestSpecification once(int version, String body) {
    return knowing(version, body).header("Idempotency-Key", "v-" + title);
  }
}
