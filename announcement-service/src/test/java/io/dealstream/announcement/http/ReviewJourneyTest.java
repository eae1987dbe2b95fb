package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.approval;
import static io.dealstream.announcement.Calls.approve;
import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.facts;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A draft is submitted, approved by press and legal in every language, and published.
@QuarkusTest
@AnnouncementPlatform
class ReviewJourneyTest {
  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();

  @Test
  void aReleaseIsPublishedOnceAllHaveApprovedEveryLanguage() {
    UUID id = draft();
    goOut(id).then().statusCode(409).body("code", equalTo("NOT_APPROVED"));
    approve(id, "press", "en").then().statusCode(409).body("code", equalTo("NOT_SUBMITTED"));
    submit(id).then().statusCode(200);
    assertThat(release(id).getString("stage")).isEqualTo("SUBMITTED");
    assertThat(release(id).getList("review.missing")).hasSize(6);
    approve(id, "press", "en", "es", "tr").then().statusCode(200);
    approve(id, "legal", "en", "tr").then().statusCode(200);
    goOut(id)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_APPROVED"))
        .body("missing.role", contains("legal"))
        .body("missing.language", contains("es"));
    approve(id, "legal", "es").then().statusCode(200);
    JsonPath approved = release(id);
    assertThat(approved.getString("stage")).isEqualTo("APPROVED");
    assertThat(approved.getList("review.approvals.by"))
        .containsOnly("sam.press", "sam.legal")
        .hasSize(6);
    assertThat(Announced.by(id)).isEmpty();
    goOut(id).then().statusCode(200);
    eventually(() -> assertThat(Announced.by(id)).hasSize(2));
  }

  @Test
  void peopleApproveInTheirOwnRolesAndOnlyThoseThatAreAsked() {
    UUID id = draft();
    submit(id).then().statusCode(200);
    String body = "{\"role\":\"%s\",\"languages\":[\"en\"]}";
    String path = "/releases/" + id + "/approvals";
    as("press").body(body.formatted("legal")).post(path).then().statusCode(403);
    as("viewer").body(body.formatted("legal")).post(path).then().statusCode(403);
    as("sales")
        .body(body.formatted("sales"))
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("ROLE_NOT_ASKED"))
        .body("roles", contains("press", "legal"));
    as("press").body(body.formatted("boss")).post(path).then().statusCode(400);
    as("press").body("{\"role\":\"press\",\"languages\":[]}").post(path).then().statusCode(400);
    approve(id, "press", "fi")
        .then()
        .statusCode(409)
        .body("code", equalTo("LANGUAGE_NOT_SUBMITTED"));
    String rejection = "/releases/" + id + "/rejection";
    as("sales").body("{\"reason\":\"No\"}").post(rejection).then().statusCode(403);
  }

  @Test
  void whoeverSendsItBackSaysWhyAndItIsADraftAgain() {
    UUID id = draft();
    approval(id).then().statusCode(200);
    as("legal")
        .body("{\"reason\":\"The lead says too much\"}")
        .post("/releases/" + id + "/rejection")
        .then()
        .statusCode(200);
    JsonPath back = release(id);
    assertThat(back.getString("stage")).isEqualTo("DRAFT");
    assertThat(back.getString("review.setback.cause")).isEqualTo("REJECTED");
    assertThat(back.getString("review.setback.reason")).isEqualTo("The lead says too much");
    goOut(id).then().statusCode(409).body("code", equalTo("NOT_APPROVED"));
    publication(id).then().statusCode(200);
  }

  @Test
  void whoeverChangesTheReleaseAfterItsApprovalVoidsIt() {
    UUID id = draft();
    approval(id).then().statusCode(200);
    press("{\"text\":\"Por fin.\"}")
        .put("/releases/" + id + "/blocks/LEAD/texts/es")
        .then()
        .statusCode(200);
    assertThat(release(id).getString("review.setback.cause")).isEqualTo("CONTENT_CHANGED");
    as("viewer")
        .get("/releases/" + id + "/history")
        .then()
        .body("event", hasItem("ApprovalsVoided"));
    goOut(id).then().statusCode(409).body("code", equalTo("NOT_APPROVED"));
  }

  @Test
  void whatHappensToALicenseOrTitleStopsWhatIsApproved() {
    UUID id = draft();
    approval(id).then().statusCode(200);
    publish(new TitleRevised(title, facts("Reviewed anew")));
    stopped(id, title);
    eventually(() -> assertThat(release(id).getString("headline")).contains("anew"));
    approval(id).then().statusCode(200);
    publish(new LicenseConflicted(mexico, List.of(title)));
    stopped(id, mexico);
    eventually(() -> submit(id).then().statusCode(409).body("code", equalTo("LICENSE_WITHHELD")));
  }

  @Test
  void anotherSignatureLeavesItAloneAndOpensAFurtherDraft() {
    UUID id = draft();
    submit(id).then().statusCode(200);
    UUID chile = UUID.randomUUID();
    publish(signed(chile, "Canal 13", "CL", title));
    UUID other = draftOf(title, 1);
    assertThat(other).isNotEqualTo(id);
    assertThat(release(other).getList("dealIds")).containsExactly(chile.toString());
    assertThat(release(id).getString("stage")).isEqualTo("SUBMITTED");
  }

  @Test
  void releasesAreListedByTheirStages() {
    UUID id = draft();
    listed(id, "DRAFT");
    submit(id).then().statusCode(200);
    listed(id, "SUBMITTED");
    approval(id).then().statusCode(200);
    listed(id, "APPROVED");
    press("{\"reason\":\"No\"}").post("/releases/" + id + "/rejection").then().statusCode(200);
    listed(id, "DRAFT");
    publication(id).then().statusCode(200);
    listed(id, "PUBLISHED");
  }

  private void listed(UUID id, String stage) {
    for (String asked : List.of("DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED")) {
      List<String> ids =
          as("viewer")
              .get("/releases?titleId=" + title + "&stage=" + asked)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath()
              .getList("items.id");
      assertThat(ids).as(asked).isEqualTo(asked.equals(stage) ? List.of(id.toString()) : List.of());
    }
  }

  private static void stopped(UUID id, UUID about) {
    eventually(() -> {
      JsonPath stopped = release(id);
      assertThat(stopped.getString("stage")).isEqualTo("DRAFT");
      assertThat(stopped.getString("review.setback.cause")).isEqualTo("FACT_CHANGED");
      assertThat(stopped.getList("review.setback.about")).containsExactly(about.toString());
      assertThat(stopped.getString("review.setback.eventId")).isNotNull();
    });
  }

  private UUID draft() {
    publish(film(title, "Reviewed"), signed(mexico, "Imagen TV", "MX", title));
    return draftOf(title, 1);
  }

  private static Response submit(UUID id) {
    return press("{}").post("/releases/" + id + "/submission");
  }

  private static Response goOut(UUID id) {
    return press("{}").post("/releases/" + id + "/publication");
  }
}
