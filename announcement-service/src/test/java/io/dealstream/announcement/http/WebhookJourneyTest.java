package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.deliver.Receiver;
import io.dealstream.announcement.deliver.Receiver.Received;
import io.dealstream.announcement.deliver.Verification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From the registration of a receiver to the signed announcement that it gets.
@QuarkusTest
@AnnouncementPlatform
class WebhookJourneyTest {
  private final Receiver receiver = new Receiver();
  private final LogKeeper log = new LogKeeper();
  private final Set<String> own = new HashSet<>();

  @AfterEach
  void close() {
    as("press")
        .get("/webhooks")
        .jsonPath()
        .getList("id", String.class)
        .forEach(id -> as("press").delete("/webhooks/" + id));
    receiver.close();
    log.close();
  }

  @Test
  void aPublishedReleaseArrivesSigned() {
    JsonPath registered = register("");
    String id = registered.getString("id");
    UUID release = published("Signed");
    Received got = arrived(1).getFirst();
    assertThat(got.json().get("subject").asText()).isEqualTo(release.toString());
    assertThat(got.json().at("/data/texts/0/headline").asText()).contains("Signed");
    assertThat(Verification.accepts(got, registered.getString("secret"))).isTrue();
    eventually(() ->
        as("admin")
            .get("/webhooks/" + id)
            .then()
            .statusCode(200)
            .header("ETag", "\"1\"")
            .body("active", equalTo(true))
            .body("suspension", nullValue())
            .body("waiting", equalTo(0))
            .body("secrets[0].generation", equalTo(1))
            .body("lastSuccessAt", not(nullValue()))
            .body("announcements", hasItem("RELEASE_PUBLISHED")));
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("dealstream_webhooks_delivered_total"))
        .body(containsString("dealstream_webhooks_waiting_seconds"));
    assertThat(given().get("/q/health/ready").asString()).contains("webhooks");
  }

  @Test
  void theSecretIsAnsweredOnceAndStandsNowhereElse() {
    String key = UUID.randomUUID().toString();
    String body = body("");
    JsonPath first =
        as("press")
            .header("Idempotency-Key", key)
            .body(body)
            .post("/webhooks")
            .then()
            .statusCode(201)
            .header("Cache-Control", "no-store")
            .extract()
            .jsonPath();
    String secret = first.getString("secret");
    as("press")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/webhooks")
        .then()
        .statusCode(201)
        .body("id", equalTo(first.getString("id")))
        .body("secret", equalTo(secret));
    receiver.answer(500);
    published("Secret");
    arrived(1);
    eventually(() -> assertThat(log.text()).anyMatch(line -> line.contains("not delivered")));
    assertThat(as("admin").get("/webhooks").asString()).doesNotContain("whsec_");
    assertThat(as("admin").get("/webhooks/" + first.getString("id")).asString())
        .doesNotContain("whsec_");
    String bare = secret.substring("whsec_".length());
    assertThat(log.text()).noneMatch(line -> line.contains(bare) || line.contains("t0k3n"));
    assertThat(receiver.received().getFirst().headers().toString()).doesNotContain(bare);
  }

  @Test
  void anotherSecretSignsBesideTheFormerOne() {
    JsonPath registered = register("");
    String path = "/webhooks/" + registered.getString("id");
    JsonPath issued =
        press("{\"overlapHours\":1}")
            .post(path + "/secret")
            .then()
            .statusCode(200)
            .header("ETag", "\"2\"")
            .extract()
            .jsonPath();
    published("Rotated");
    Received got = arrived(1).getFirst();
    assertThat(Verification.accepts(got, registered.getString("secret"))).isTrue();
    assertThat(Verification.accepts(got, issued.getString("secret"))).isTrue();
    as("press").get(path).then().body("secrets.generation", equalTo(List.of(1, 2)));
  }

  @Test
  void whatWaitsDuringASuspensionComesWithTheResumption() {
    String path = "/webhooks/" + register("").getString("id");
    press("{\"reason\":\"They move\"}").post(path + "/suspension").then().statusCode(200);
    published("Waiting");
    as("press")
        .get(path)
        .then()
        .body("active", equalTo(false))
        .body("suspension.cause", equalTo("BY_HAND"))
        .body("suspension.detail", equalTo("They move"))
        .body("waiting", greaterThanOrEqualTo(1));
    assertThat(received()).isEmpty();
    press("{}").post(path + "/resumption").then().statusCode(200);
    arrived(1);
  }

  @Test
  void whatCameBeforeIsSentAgainOrForTheFirstTimeWhenSomebodyAsksForIt() {
    Instant before = Instant.now();
    UUID release = published("Replayed");
    String path = "/webhooks/" + register(",\"since\":\"" + before + "\"").getString("id");
    arrived(1);
    press("{\"releaseId\":\"" + release + "\"}").post(path + "/replay").then().statusCode(200);
    List<Received> both = arrived(2);
    assertThat(both.getLast().header("Dealstream-replay")).isEqualTo("true");
    assertThat(both.getLast().header("Webhook-id")).isEqualTo(both.getFirst().header("Webhook-id"));
    press("{\"since\":\"" + before + "\"}").post(path + "/replay").then().statusCode(200);
    arrived(3);
  }

  @Test
  void aMovedAndARemovedWebhookAreThat() {
    String path = "/webhooks/" + register("").getString("id");
    String other = receiver.url().toString().replace("/hook", "/\u00f3ther");
    press("{\"url\":\"" + other + "\"}").put(path + "/url").then().statusCode(200);
    published("Moved");
    assertThat(arrived(1).getFirst().path()).startsWith("/%C3%B3ther");
    as("press").delete(path).then().statusCode(200);
    as("press").get(path).then().statusCode(404);
    press("{}").post(path + "/resumption").then().statusCode(404);
    published("Removed");
    assertThat(received()).hasSize(1);
    as("press")
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("event", equalTo(List.of("WebhookRegistered", "WebhookMoved", "WebhookRemoved")))
        .body("actor", everyItem(not(emptyString())))
        .body(not(containsString("whsec_")));
  }

  private JsonPath register(String more) {
    return press(body(more)).post("/webhooks").then().statusCode(201).extract().jsonPath();
  }

  private String body(String more) {
    return "{\"url\":\"%s\",\"description\":\"A receiver\"%s}".formatted(receiver.url(), more);
  }

  private UUID published(String name) {
    UUID title = UUID.randomUUID();
    publish(film(title, name), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    publication(id).then().statusCode(200);
    own.add(id.toString());
    return id;
  }

  private List<Received> arrived(int count) {
    eventually(() -> assertThat(received()).hasSize(count));
    return received();
  }

  /// What came of this test's own releases: those of others may still be corrected meanwhile.
  private List<Received> received() {
    return receiver.received().stream()
        .filter(one -> own.contains(one.json().get("subject").asText()))
        .toList();
  }

  /// Everything that is logged meanwhile.
  private static final class LogKeeper extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogKeeper() {
      Logger.getLogger("").addHandler(this);
    }

    List<String> text() {
      return lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      Logger.getLogger("").removeHandler(this);
    }
  }
}
