package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.facts;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What texts claim is held against the facts, and a release does not get past it.
@QuarkusTest
@AnnouncementPlatform
class TextCheckTest {
  private final UUID title = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void anyTextIsHeldAgainstTheFactsOfARelease() {
    UUID id = draft();
    JsonPath check =
        check(id, "{\"language\":\"en\",\"text\":\"See it on Channel 13 in Chile.\"}").jsonPath();
    assertThat(check.getString("verdict")).isEqualTo("CONTRADICTED");
    assertThat(check.getList("texts[0].findings.words")).containsExactly("Channel 13", "Chile");
    assertThat(check.getList("texts[0].findings.verdict"))
        .containsExactly("CONTRADICTED", "CARRIED");
    assertThat(check.getString("texts[0].findings[0].registered")).isEqualTo("Canal 13");
    assertThat(check.getList("texts[0].findings[1].restsOn")).isNotEmpty();
    checked(id, "{\"language\":\"es\",\"text\":\"Se verá en Perú.\"}")
        .body("texts[0].findings.kind", contains("COUNTRY"))
        .body("verdict", equalTo("UNKNOWN"));
  }

  @Test
  void aReleaseAsItIsGeneratedIsCarriedInEveryLanguage() {
    UUID id = draft();
    checked(id, "{}")
        .body("verdict", equalTo("CARRIED"))
        .body("texts.language", contains("en", "es", "tr"))
        .body("texts.findings.flatten().verdict", everyItem(equalTo("CARRIED")));
    release(id);
    checked(id, "{}").body("verdict", equalTo("CARRIED"));
  }

  @Test
  void whatTheFactsContradictIsNotSubmitted() {
    UUID id = draft();
    write(id, "The film goes to Channel 13 in Chile.");
    submission(id)
        .statusCode(409)
        .body("code", equalTo("TEXT_CONTRADICTED"))
        .body("findings.words", contains("Channel 13"))
        .body("findings[0].registered", equalTo("Canal 13"))
        .body("findings[0].block", equalTo("LEAD"));
    write(id, "The film goes to Canal 13 in Chile.");
    submission(id).statusCode(200);
  }

  @Test
  void whatMustNotBePublicIsNotSubmittedAndNobodyCanAnswerForIt() {
    UUID id = draft();
    write(id, "Canal 13 paid $2 million.");
    submission(id).statusCode(409).body("code", equalTo("TEXT_FORBIDDEN"));
    String finding =
        check(id, "{}").jsonPath().getString("texts[0].findings.find { it.kind == 'MONEY' }.id");
    signOff(id, finding)
        .statusCode(409)
        .body("code", equalTo("CLAIM_NOT_OPEN"))
        .body("findings", contains(finding));
  }

  @Test
  void whatNobodyKnowsNeedsSomebodyWhoAnswersForIt() {
    UUID id = draft();
    write(id, "Canal 13 will show it on Fiesta Night.");
    String finding =
        submission(id)
            .statusCode(409)
            .body("code", equalTo("CLAIMS_NOT_SIGNED_OFF"))
            .body("findings.words", contains("Fiesta Night"))
            .extract()
            .jsonPath()
            .getString("findings[0].id");
    as("press")
        .body("{\"findings\":[\"" + finding + "\"]}")
        .post("/releases/" + id + "/sign-offs")
        .then()
        .statusCode(400)
        .body("violations.field", contains("reason"));
    signOff(id, finding).statusCode(200);
    signOff(id, finding).statusCode(200);
    checked(id, "{}").body("verdict", equalTo("CARRIED"));
    as("viewer")
        .get("/releases/" + id + "/history")
        .then()
        .body("event.findAll { it == 'ClaimSignedOff' }.size()", equalTo(1))
        .body("find { it.event == 'ClaimSignedOff' }.reason", equalTo("The channel says so"))
        .body("find { it.event == 'ClaimSignedOff' }.facts.words", equalTo("Fiesta Night"));
    write(id, "Canal 13 will soon show it on Fiesta Night.");
    submission(id).statusCode(409).body("code", equalTo("CLAIMS_NOT_SIGNED_OFF"));
    write(id, "Canal 13 will show it on Fiesta Night.");
    release(id);
  }

  @Test
  void whatSomebodySaidAgainstTheFactsNeedsSomebodyWhoAnswersForIt() {
    UUID id = draft();
    press(
            "{\"speaker\":\"Ana\",\"language\":\"en\",\"consent\":true,\"text\":\"Nine countries!"
                + " Perhaps Peru next.\"}")
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    String finding =
        submission(id)
            .statusCode(409)
            .body("code", equalTo("CLAIMS_NOT_SIGNED_OFF"))
            .body("findings.words", contains("Nine countries"))
            .extract()
            .jsonPath()
            .getString("findings[0].id");
    signOff(id, finding).statusCode(200);
    submission(id).statusCode(200);
  }

  @Test
  void whatTheCatalogTellsOfADealNeedsSomebodyWhoSaysThatItIsTheStory() {
    publish(
        new TitleRegistered(
            title,
            facts("The Thief", "A thief steals $5 million in Peru. Nobody knows who he is.")),
        signed(chile, "Canal 13", "CL", title));
    UUID id = draftOf(title, 1);
    String finding =
        submission(id)
            .statusCode(409)
            .body("code", equalTo("CLAIMS_NOT_SIGNED_OFF"))
            .body("findings.words", contains("$5 million"))
            .body("findings.block", contains("ABOUT_TITLE"))
            .extract()
            .jsonPath()
            .getString("findings[0].id");
    write(id, "Canal 13 paid $5 million.");
    submission(id).statusCode(409).body("code", equalTo("TEXT_FORBIDDEN"));
    write(id, "The film goes to Canal 13 in Chile.");
    signOff(id, finding).statusCode(200);
    submission(id).statusCode(200);
  }

  @Test
  void whatCannotBeReadIsNamed() {
    UUID id = draft();
    for (String text : List.of("a\\u0007b", "a\\u202eb", "a\\ud800b", "x".repeat(100_001))) {
      as("press")
          .body("{\"language\":\"en\",\"text\":\"" + text + "\"}")
          .post("/releases/" + id + "/check")
          .then()
          .statusCode(400);
    }
    as("press")
        .body("{\"language\":\"fi\",\"text\":\"x\"}")
        .post("/releases/" + id + "/check")
        .then()
        .statusCode(400)
        .body("violations.field", contains("language"));
    UUID nothing = UUID.randomUUID();
    as("press").body("{}").post("/releases/" + nothing + "/check").then().statusCode(404);
    signOff(nothing, "abc").statusCode(404);
  }

  private static void release(UUID id) {
    io.dealstream.announcement.Calls.publication(id).then().statusCode(200);
  }

  private static io.restassured.response.Response check(UUID id, String body) {
    return as("legal").body(body).post("/releases/" + id + "/check");
  }

  private static ValidatableResponse checked(UUID id, String body) {
    return check(id, body).then().statusCode(200);
  }

  private static void write(UUID id, String lead) {
    press("{\"text\":\"" + lead + "\"}")
        .put("/releases/" + id + "/blocks/LEAD/texts/en")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse submission(UUID id) {
    return press("{}").post("/releases/" + id + "/submission").then();
  }

  private static ValidatableResponse signOff(UUID id, String finding) {
    return as("legal")
        .body("{\"findings\":[\"" + finding + "\"],\"reason\":\"The channel says so\"}")
        .post("/releases/" + id + "/sign-offs")
        .then();
  }

  private UUID draft() {
    publish(film(title, "Miracle in Cell No. 7"), signed(chile, "Canal 13", "CL", title));
    return draftOf(title, 1);
  }
}
