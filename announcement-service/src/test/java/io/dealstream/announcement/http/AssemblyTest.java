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
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.TitleEvent.AudienceResult;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The press office opens releases by hand, splits and merges them.
@QuarkusTest
@AnnouncementPlatform
class AssemblyTest {
  private final UUID film = UUID.randomUUID();
  private final UUID series = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID peru = UUID.randomUUID();

  @Test
  void aReleaseWithoutLicensesTellsAudienceResults() {
    publish(film(film, "Watched"));
    UUID id = opened(open(List.of(film), List.of()));
    press("{}")
        .post("/releases/" + id + "/submission")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_TELL"));
    publish(
        new AudienceResultRecorded(
            film,
            UUID.randomUUID(),
            new AudienceResult(
                new Territory("MX"),
                "Imagen TV",
                AudienceMetric.VIEWERS,
                Comparison.MORE_THAN,
                new BigDecimal("3100000"),
                null,
                null,
                "The channel")));
    eventually(() ->
        assertThat(release(id).getString("headline"))
            .isEqualTo("Audience results for “Watched” in Mexico"));
    publication(id).then().statusCode(200);
    eventually(() -> assertThat(Announced.by(id)).hasSize(1));
  }

  @Test
  void aMarketReportAnnouncesLicensesOfSeveralTitlesOnce() {
    threeLicenses();
    UUID of = draftOf(film, 2);
    open(List.of(), List.of(chile, peru))
        .then()
        .statusCode(409)
        .body("code", equalTo("IN_ANOTHER_DRAFT"));
    for (UUID deal : List.of(chile, mexico)) {
      exclude(of, deal);
    }
    exclude(draftOf(series, 1), peru);
    UUID report = opened(open(List.of(), List.of(chile, mexico, peru)));
    assertThat(release(report).getString("headline")).endsWith("in three countries");
    publication(report).then().statusCode(200);
    eventually(() ->
        assertThat(Announced.by(report)).filteredOn(LicenseAnnounced.class::isInstance).hasSize(3));
    open(List.of(), List.of(chile))
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_ANNOUNCED"));
  }

  @Test
  void aSplitMovesSomeLicensesAndAMergerBringsThemBack() {
    threeLicenses();
    UUID first = draftOf(film, 2);
    Response split = split(first, "key-" + film, chile);
    UUID second = opened(split);
    assertThat(release(first).getList("dealIds")).containsExactly(mexico.toString());
    assertThat(release(second).getList("dealIds")).containsExactly(chile.toString());
    assertThat(opened(split(first, "key-" + film, chile))).isEqualTo(second);
    assertThat(release(first).getList("dealIds")).containsExactly(mexico.toString());
    press("{\"speaker\":\"Ana\",\"language\":\"en\",\"consent\":true,\"text\":\"Glad.\"}")
        .post("/releases/" + second + "/quotes")
        .then()
        .statusCode(200);
    merge(first, second).then().statusCode(200);
    assertThat(release(first).getList("dealIds"))
        .containsExactlyInAnyOrder(mexico.toString(), chile.toString());
    assertThat(release(first).getList("quotes.speaker")).containsExactly("Ana");
    assertThat(release(second).getList("dealIds")).isEmpty();
    assertThat(release(second).getList("quotes")).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    threeLicenses();
    UUID id = draftOf(film, 2);
    split(id, "a" + film, chile, mexico)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_LEFT"));
    split(id, "b" + film, peru)
        .then()
        .statusCode(409)
        .body("code", equalTo("LICENSE_NOT_INCLUDED"));
    merge(id, id).then().statusCode(409).body("code", equalTo("NOTHING_TO_MERGE"));
    merge(id, film).then().statusCode(409).body("code", equalTo("NOTHING_TO_MERGE"));
    split(film, "c" + film, chile).then().statusCode(404);
    open(List.of(), List.of()).then().statusCode(400);
    open(List.of(chile), List.of()).then().statusCode(409).body("code", equalTo("TITLE_UNKNOWN"));
    open(List.of(), List.of(film)).then().statusCode(404);
  }

  @Test
  void aTitleIsAddedAndRemoved() {
    threeLicenses();
    UUID id = draftOf(film, 2);
    press("{\"titleIds\":[\"%s\"]}".formatted(series))
        .post("/releases/" + id + "/titles")
        .then()
        .statusCode(200);
    assertThat(release(id).getList("titleIds"))
        .containsExactlyInAnyOrder(film.toString(), series.toString());
    as("viewer")
        .get("/releases/" + id + "/text")
        .then()
        .body(org.hamcrest.Matchers.startsWith("“Film” licensed in Chile and Mexico"));
    as("press").delete("/releases/" + id + "/titles/" + series).then().statusCode(200);
    as("press").delete("/releases/" + id + "/titles/" + series).then().statusCode(404);
  }

  private void threeLicenses() {
    publish(
        film(film, "Film"),
        film(series, "Series"),
        signed(chile, "Canal 13", "CL", film),
        signed(mexico, "Imagen TV", "MX", film),
        signed(peru, "Latina", "PE", series));
    draftOf(film, 2);
    draftOf(series, 1);
  }

  private static void exclude(UUID release, UUID deal) {
    press("{\"reason\":\"Goes into the report\"}")
        .post("/releases/" + release + "/licenses/" + deal + "/exclusion")
        .then()
        .statusCode(200);
  }

  private static Response open(List<UUID> titles, List<UUID> deals) {
    return press("{\"titleIds\":%s,\"dealIds\":%s}".formatted(quoted(titles), quoted(deals)))
        .post("/releases");
  }

  private static Response split(UUID release, String key, UUID... deals) {
    return press("{\"dealIds\":%s}".formatted(quoted(List.of(deals))))
        .header("Idempotency-Key", key)
        .post("/releases/" + release + "/split");
  }

  private static Response merge(UUID release, UUID other) {
    return press("{\"releaseId\":\"%s\"}".formatted(other)).post("/releases/" + release + "/merge");
  }

  private static UUID opened(Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }

  private static String quoted(List<UUID> ids) {
    return ids.stream().map(id -> "\"" + id + "\"").toList().toString();
  }
}
