package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be a text of a release is refused by its field's name.
@QuarkusTest
@AnnouncementPlatform
class HostileInputTest {
  private static final String QUOTE =
      "{\"speaker\":\"%s\",\"language\":\"en\",\"consent\":true,\"text\":\"%s\"}";

  private final UUID title = UUID.randomUUID();

  @Test
  void aQuoteOfAHundredThousandCharactersIsTooLong() {
    refused("text", QUOTE.formatted("Ana", "a".repeat(100_000)));
    refused("speaker", QUOTE.formatted("a".repeat(100_000), "Yes."));
  }

  /// Directional embeddings, overrides and isolates, halves of characters, control characters.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "202A", "202B", "202C", "202D", "202E", "2066", "2067", "2068", "2069", "D800", "DFFF",
        "0000", "0007", "001B", "0085", "FFFF"
      })
  void whatIsNoPlainTextIsRefused(String code) {
    String text = "a\\u" + code + "b";
    refused("text", QUOTE.formatted("Ana", text));
    refused("speaker", QUOTE.formatted(text, "Yes."));
    press("{\"text\":\"" + text + "\"}")
        .put("/releases/" + UUID.randomUUID() + "/blocks/LEAD/texts/en")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(equalTo("text")));
    press("{\"name\":\"" + text + "\"}")
        .put("/licensor")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(equalTo("name")));
  }

  @Test
  void writingFromRightToLeftAndSymbolsAreText() {
    publish(film(title, "שלום"), signed(UUID.randomUUID(), "Achla TV", "IL", title));
    UUID id = draftOf(title, 1);
    press(QUOTE.formatted("Noa", "שלום 🎬 e\\u0301"))
        .post("/releases/" + id + "/quotes")
        .then()
        .statusCode(200);
    assertThat(release(id).getString("quotes[0].text")).isEqualTo("שלום 🎬 e\u0301");
  }

  private static void refused(String field, String body) {
    press(body)
        .post("/releases/" + UUID.randomUUID() + "/quotes")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(equalTo(field)));
  }
}
