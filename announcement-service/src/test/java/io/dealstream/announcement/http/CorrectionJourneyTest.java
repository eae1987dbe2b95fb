package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.correctionOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.published;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Calls.text;
import static io.dealstream.announcement.Events.facts;
import static io.dealstream.announcement.OtherServices.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.vocabulary.ReleasePurpose;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Facts behind a published release change.
@QuarkusTest
@AnnouncementPlatform
class CorrectionJourneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void aTerminatedLicenseIsCorrectedAndTheOriginalPointsToIt() {
    UUID original = published(title, mexico, chile);
    publish(new LicenseTerminated(chile, DAY));
    UUID correction = correctionOf(original);
    JsonPath draft = release(correction);
    assertThat(draft.getString("headline")).startsWith("Correction: ").contains("Mexico");
    assertThat(draft.getList("dealIds")).containsExactly(mexico.toString());
    assertThat(draft.getList("lineage.changes.kind")).containsExactly("LICENSE_TERMINATED");
    assertThat(text(correction, "en"))
        .contains("This release corrects and replaces our release of ")
        .contains("The license of Canal 13 in Chile is no longer in force.")
        .contains("Imagen TV");
    assertThat(text(correction, "es"))
        .contains("La licencia de Canal 13 (Chile) ya no está vigente.");
    assertThat(text(correction, "tr"))
        .contains("Canal 13 lisansı (Şili) artık yürürlükte değildir.");
    assertThat(
            draft.<List<String>>getList(
                "blocks.find { it.kind == 'CORRECTION' }.paragraphs[0].sentences.restsOn"))
        .hasSize(2)
        .allSatisfy(events -> assertThat(events).isNotEmpty());

    publication(correction).then().statusCode(200);

    eventually(() -> assertThat(release(original).getString("stage")).isEqualTo("CORRECTED"));
    assertThat(release(original).getString("lineage.correctedBy")).isEqualTo(correction.toString());
    assertThat(release(correction).getString("lineage.corrects")).isEqualTo(original.toString());
    eventually(() ->
        assertThat(Announced.by(original))
            .last()
            .isInstanceOfSatisfying(
                ReleaseCorrected.class,
                event -> assertThat(event.correctedBy()).isEqualTo(correction)));
    List<AnnouncementEvent> told = Announced.by(correction);
    assertThat(told).hasExactlyElementsOfTypes(ReleasePublished.class);
    assertThat(((ReleasePublished) told.getFirst()).purpose()).isEqualTo(ReleasePurpose.CORRECTION);
    assertThat(Announced.by(original)).filteredOn(LicenseAnnounced.class::isInstance).hasSize(2);
  }

  @Test
  void furtherChangesAreGatheredAndACorrectionCanBeCorrected() {
    UUID original = published(title, mexico, chile);
    publish(
        new LicenseAmended(mexico, DAY, List.of(in("PE"))),
        new TitleRevised(title, facts("Another name")));
    UUID correction = correctionOf(original);
    eventually(() ->
        assertThat(release(correction).getList("lineage.changes.kind"))
            .containsExactlyInAnyOrder("LICENSE_AMENDED", "TITLE_RENAMED"));
    eventually(() ->
        assertThat(text(correction, "en"))
            .contains("The license of Imagen TV has been amended and now applies in Peru.")
            .contains("The title is now “Another name”."));
    eventually(() -> publication(correction).then().statusCode(200));
    publish(new LicenseSuspended(chile, DAY));
    UUID next = correctionOf(correction);
    assertThat(text(next, "en")).contains("Canal 13 in Chile is not in force at present.");
    assertThat(release(original).getString("stage")).isEqualTo("CORRECTED");
  }

  @Test
  void whatChangesNoWordDraftsNothing() {
    UUID original = published(title, mexico, chile);
    publish(
        new LicenseExtended(mexico, DAY, List.of(in("MX"))),
        new LicenseExpired(chile),
        new TitleRevised(title, facts("Corrected")),
        new LicenseTerminated(mexico, DAY));
    UUID correction = correctionOf(original);
    assertThat(release(correction).getList("lineage.changes.kind"))
        .containsExactly("LICENSE_TERMINATED");
  }

  @Test
  void withoutALicenseThatStandsItIsARetraction() {
    UUID original = published(title, mexico, chile);
    publish(new LicenseTerminated(chile, DAY), new LicenseSuspended(mexico, DAY));
    UUID retraction = correctionOf(original);
    eventually(
        () -> assertThat(release(retraction).getString("lineage.purpose")).isEqualTo("RETRACTION"));
    assertThat(text(retraction, "en")).contains("Retraction: ").contains("which no longer stands");
    publication(retraction).then().statusCode(200);
    eventually(() -> assertThat(release(original).getString("stage")).isEqualTo("RETRACTED"));
    eventually(
        () -> assertThat(Announced.by(original)).last().isInstanceOf(ReleaseRetracted.class));
    String slug = release(original).getString("slug");
    given().get("/newsroom/" + slug).then().statusCode(200);
  }

  @Test
  void aSuspensionThatEndsBeforeItsCorrectionIsOutLeavesNothingToCorrect() {
    UUID original = published(title, mexico, chile);
    publish(new LicenseSuspended(mexico, DAY));
    UUID correction = correctionOf(original);
    publish(new LicenseResumed(mexico, DAY));
    eventually(() -> assertThat(release(correction).getList("lineage.changes")).isEmpty());
    press("{}")
        .post("/releases/" + correction + "/submission")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_CORRECT"));
  }

  @Test
  void thePressOfficeTakesAReleaseBack() {
    UUID original = published(title, mexico, chile);
    String path = "/releases/" + original + "/retraction";
    press("{}").post(path).then().statusCode(400);
    UUID retraction =
        UUID.fromString(
            press("{\"reason\":\"The buyer was wrong\"}")
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id"));
    as("viewer")
        .get("/releases/" + retraction + "/text?language=tr")
        .then()
        .body(containsString("Geri çekme: "))
        .body(not(containsString("The buyer was wrong")));
    press("{\"reason\":\"x\"}")
        .post("/releases/" + retraction + "/retraction")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_PUBLISHED"));
    publication(retraction).then().statusCode(200);
    eventually(() ->
        press("{\"reason\":\"x\"}")
            .post(path)
            .then()
            .statusCode(409)
            .body("code", equalTo("RELEASE_RETRACTED"))
            .body("retractedBy", equalTo(retraction.toString())));
  }

  private Block in(String territory) {
    return new Block(List.of(title), null, null, List.of(new Territory(territory)), null, null);
  }
}
