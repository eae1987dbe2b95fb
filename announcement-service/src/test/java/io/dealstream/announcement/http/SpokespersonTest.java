package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The press office keeps a register of those whom it quotes.
@QuarkusTest
@AnnouncementPlatform
class SpokespersonTest {
  private static final String CAN =
      """
      {"name": "Can Okan", "organization": "Inter Medya", "roles": [
        {"language": "en", "text": "Founder and CEO"},
        {"language": "tr", "text": "Kurucusu ve CEO’su"}]}
      """;

  private final UUID title = UUID.randomUUID();

  @Test
  void aSpokespersonIsIntroducedInTheLanguageOfTheQuote() {
    UUID person = registered();
    UUID draft = draft();
    quote(draft, person, "en", "We are glad.").statusCode(200);
    quote(draft, person, "tr", "Seviniyoruz.").statusCode(200);
    quote(draft, person, "es", "Nos alegra.").statusCode(200);
    assertThat(release(draft).getList("quotes.role"))
        .containsExactly("Founder and CEO", "Kurucusu ve CEO’su", null);
    as("viewer")
        .get("/releases/" + draft + "/text?language=tr")
        .then()
        .body(containsString("Inter Medya Kurucusu ve CEO’su Can Okan şöyle konuştu"));
  }

  @Test
  void aRevisionChangesNoQuoteThatWasGiven() {
    UUID person = registered();
    UUID draft = draft();
    quote(draft, person, "en", "Before.").statusCode(200);
    press("{\"name\": \"Can Okan\", \"roles\": [{\"language\": \"en\", \"text\": \"Chair\"}]}")
        .put("/spokespersons/" + person)
        .then()
        .statusCode(200);
    quote(draft, person, "en", "After.").statusCode(200);
    assertThat(release(draft).getList("quotes.role")).containsExactly("Founder and CEO", "Chair");
  }

  @Test
  void whoIsRetiredIsListedButQuotedNoMore() {
    UUID person = registered();
    press("{}").post("/spokespersons/" + person + "/retirement").then().statusCode(200);
    as("legal")
        .get("/spokespersons/" + person)
        .then()
        .body("name", equalTo("Can Okan"))
        .body("retired", equalTo(true));
    as("legal")
        .get("/spokespersons?limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(person.toString()));
    quote(draft(), person, "en", "Late.")
        .statusCode(409)
        .body("code", equalTo("SPOKESPERSON_RETIRED"));
  }

  @Test
  void aQuoteHasOneSpeaker() {
    UUID person = registered();
    String quotes = "/releases/" + draft() + "/quotes";
    press("{\"language\": \"en\", \"consent\": true, \"text\": \"Who said that?\"}")
        .post(quotes)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("speaker"));
    press(
            "{\"speaker\": \"Ana\", \"spokespersonId\": \"%s\", \"language\": \"en\","
                    .formatted(person)
                + " \"consent\": true, \"text\": \"Both.\"}")
        .post(quotes)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("spokespersonId"));
    press(
            "{\"spokespersonId\": \"%s\", \"language\": \"en\", \"consent\": true, \"text\": \"x\"}"
                .formatted(UUID.randomUUID()))
        .post(quotes)
        .then()
        .statusCode(409)
        .body("code", equalTo("SPOKESPERSON_UNKNOWN"));
  }

  @Test
  void aRoleIsInOneOfTheLanguagesOfReleasesAndInEachOnce() {
    press("{\"name\": \"X\", \"roles\": [{\"language\": \"fi\", \"text\": \"toimitusjohtaja\"}]}")
        .post("/spokespersons")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("roles.language"));
    press(
            "{\"name\": \"X\", \"roles\": [{\"language\": \"en\", \"text\": \"a\"},"
                + " {\"language\": \"en\", \"text\": \"b\"}]}")
        .post("/spokespersons")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("roles"));
  }

  private static UUID registered() {
    return UUID.fromString(
        press(CAN).post("/spokespersons").then().statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse quote(UUID draft, UUID person, String language, String text) {
    return press(
            "{\"spokespersonId\": \"%s\", \"language\": \"%s\", \"consent\": true, \"text\": \"%s\"}"
                .formatted(person, language, text))
        .post("/releases/" + draft + "/quotes")
        .then();
  }

  private UUID draft() {
    publish(film(title, "Quoted"), signed(UUID.randomUUID(), "Canal 13", "CL", title));
    return draftOf(title, 1);
  }
}
