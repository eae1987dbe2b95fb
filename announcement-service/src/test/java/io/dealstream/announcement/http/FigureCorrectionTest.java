package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.correctionOf;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Calls.text;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.Events.viewers;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.Award;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.AwardWithdrawn;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Figures and awards that a published release told turn out to be wrong.
@QuarkusTest
@AnnouncementPlatform
class FigureCorrectionTest {
  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID award = UUID.randomUUID();
  private final UUID figure = UUID.randomUUID();

  @Test
  void aCorrectedFigureIsSaidAnewWithItsProof() {
    UUID original = published();
    PublishedEvent right = new AudienceResultCorrected(title, figure, viewers("2400000"));
    publish(right);
    UUID correction = correctionOf(original);
    assertThat(kinds(correction)).containsExactly("AUDIENCE_RESULT_CORRECTED");
    assertThat(text(correction, "en"))
        .contains("An audience figure of that release was wrong; this is the right one. In Mexico,")
        .contains("2.4 million")
        .doesNotContain("3.1 million");
    assertThat(text(correction, "es")).contains("este es el correcto. En México,");
    assertThat(text(correction, "tr")).contains("doğrusu şöyledir. ");
    assertThat(
            release(correction)
                .<List<String>>getList(
                    "blocks.find { it.kind == 'CORRECTION' }.paragraphs[0].sentences.restsOn"))
        .hasSize(3)
        .allSatisfy(events -> assertThat(events).isNotEmpty());
    publication(correction).then().statusCode(200);
    eventually(() -> assertThat(release(original).getString("stage")).isEqualTo("CORRECTED"));
  }

  @Test
  void whatWasSaidOfAnAwardIsCorrectedAndCanBeTakenBack() {
    UUID original = published();
    publish(new AwardCorrected(title, award, award(AwardLevel.SUBMITTED)));
    UUID correction = correctionOf(original);
    assertThat(text(correction, "en"))
        .contains("What that release said of an award was wrong; this is right. ")
        .contains("was Turkey’s entry for Best International Feature Film")
        .doesNotContain("was nominated");
    publication(correction).then().statusCode(200);
    publish(new AwardWithdrawn(title, award));
    UUID next = correctionOf(correction);
    assertThat(kinds(next)).containsExactly("AWARD_WITHDRAWN");
    assertThat(text(next, "en"))
        .contains("What that release said of the 93rd Academy Awards no longer stands.")
        .doesNotContain("was Turkey’s entry");
    assertThat(text(next, "es")).contains("Ya no es válido lo que ese comunicado decía sobre ");
    assertThat(text(next, "tr")).contains(" hakkında yazılanlar artık geçerli değildir.");
  }

  @Test
  void whatNoReleaseToldOrChangesNoWordDraftsNothing() {
    UUID original = published();
    UUID later = UUID.randomUUID();
    publish(
        new AudienceResultRecorded(title, later, viewers("1")),
        new AudienceResultCorrected(title, later, viewers("2")),
        new AudienceResultWithdrawn(title, later),
        new AudienceResultCorrected(title, figure, viewers("3100000", "Another source")),
        new LicenseTerminated(mexico, LocalDate.of(2026, 9, 1)));
    assertThat(kinds(correctionOf(original))).containsExactly("LICENSE_TERMINATED");
  }

  @Test
  void aReleaseOfNothingButAFigureIsTakenBackWhenTheFigureIs() {
    publish(film(title, "Watched"), new AudienceResultRecorded(title, figure, viewers("3100000")));
    UUID[] original = new UUID[1];
    eventually(() ->
        original[0] =
            UUID.fromString(
                press("{\"titleIds\":[\"" + title + "\"]}")
                    .post("/releases")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getString("id")));
    publication(original[0]).then().statusCode(200);
    publish(new AudienceResultWithdrawn(title, figure));
    UUID retraction = ReleaseIds.correctionOf(original[0]);
    eventually(() -> assertThat(kinds(retraction)).containsExactly("AUDIENCE_RESULT_WITHDRAWN"));
    press("{\"reason\":\"Nothing is left of it\"}")
        .post("/releases/" + original[0] + "/retraction")
        .then()
        .statusCode(200);
    assertThat(text(retraction, "en"))
        .contains("An audience figure for Mexico of that release no longer stands.");
    publication(retraction).then().statusCode(200);
    eventually(() -> assertThat(release(original[0]).getString("stage")).isEqualTo("RETRACTED"));
  }

  private UUID published() {
    publish(
        film(title, "Figures"),
        new AwardRecorded(title, award, award(AwardLevel.NOMINATED)),
        new AudienceResultRecorded(title, figure, viewers("3100000")),
        signed(mexico, "Imagen TV", "MX", title),
        signed(UUID.randomUUID(), "Canal 13", "CL", title));
    UUID id = draftOf(title, 2);
    eventually(() -> assertThat(text(id, "en")).contains("was nominated").contains("3.1 million"));
    publication(id).then().statusCode(200);
    return id;
  }

  private static List<String> kinds(UUID id) {
    return release(id).getList("lineage.changes.kind");
  }

  private static Award award(AwardLevel level) {
    return new Award(
        "Academy Awards",
        "93rd",
        "Best International Feature Film",
        level,
        new Territory("TR"),
        null,
        "The ministry");
  }
}
