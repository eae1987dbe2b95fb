package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.eventkit.EventStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holdbacks that are none: a clear answer, and nothing is written.
@QuarkusTest
@DealPlatform
class MalformedHoldbackTest {
  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore log;

  private UUID film = new UUID(0, 0);
  private UUID channel = new UUID(0, 0);
  private String deal = "";
  private long before;

  @BeforeEach
  void openANegotiation() {
    film = Titles.film("Miracle in Cell No. 7");
    channel = licensee("Canal 13");
    deal = "/deals/" + negotiation(channel, film);
    before = log.head();
  }

  @AfterEach
  void nothingIsWritten() {
    assertThat(log.head()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"media\":[\"RADIO\"],\"to\":\"2028-06-30\" | media[0]",
        "\"media\":[],\"to\":\"2028-06-30\" | media",
        "\"to\":\"2028-06-30\" | media",
        "\"media\":[\"SVOD\"] | to",
        "\"media\":[\"SVOD\"],\"to\":\"2025-12-31\" | to",
        "\"media\":[\"SVOD\"],\"from\":\"2027-01-01\",\"to\":\"2026-12-31\" | to",
        "\"media\":[\"SVOD\"],\"to\":\"2028-06-31\" | to",
        "\"media\":[\"SVOD\"],\"to\":\"2028-06-30\",\"territories\":[\"QQ\"] | territories[0]",
        "\"media\":[\"SVOD\"],\"to\":\"2028-06-30\",\"excludedTerritories\":[\"CL\"] | excludedTerritories",
        "\"media\":[\"SVOD\"],\"to\":\"2028-06-30\",\"languages\":[] | languages",
        "\"media\":[\"SVOD\"],\"to\":\"2028-06-30\",\"languages\":[\"zz\"] | languages[0]",
      })
  void aFieldOfAHoldbackIsNamed(String holdback, String field) {
    as("sales")
        .body(offer(film).replace("\"runs\":3", "\"holdbacks\":[{" + holdback + "}]"))
        .post(deal + "/offers")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("blocks[0].holdbacks[0]." + field));
  }

  @Test
  void thereAreNotTooMany() {
    String many = "{\"media\":[\"SVOD\"],\"to\":\"2028-06-30\"},".repeat(21);
    String holdbacks = "\"holdbacks\":[" + many.substring(0, many.length() - 1) + "]";
    as("sales")
        .body(offer(film).replace("\"runs\":3", holdbacks))
        .post(deal + "/offers")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("blocks[0].holdbacks"));
  }

  @Test
  void aHoldPromisesNothing() {
    String block =
        Holdings.freeTv(film)
            .replace("}", ",\"holdbacks\":[{\"media\":[\"SVOD\"],\"to\":\"2028-06-30\"}]}");
    as("sales")
        .body(Holdings.hold(channel, block, Holdings.IN_MONTHS))
        .post("/holds")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("block.holdbacks"));
  }
}
