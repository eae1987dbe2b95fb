package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.eventkit.EventStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds that are none: a clear answer, and nothing is written.
@QuarkusTest
@DealPlatform
class MalformedHoldTest {
  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore log;

  private String body = "";
  private long before;

  @BeforeEach
  void tellOfAFilm() {
    UUID film = Titles.film("Miracle in Cell No. 7");
    body = Holdings.hold(licensee("Canal 13"), Holdings.freeTv(film), Holdings.IN_MONTHS);
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
        "\"until\":\"20 | \"until\":\"19 | until",
        "\"until\" | \"ends\" | ends",
        "\"until\":\" | \"until\":\"soon | until",
        "\"licenseeId\":\" | \"licenseeId\":\"x | licenseeId",
        "They decide after the market | ` ` | reason",
        "They decide after the market | a\\u0000b | reason",
        "\"CL\" | \"QQ\" | block.territories[0]",
        "[\"CL\"] | [] | block.territories",
        "\"FREE_TV\" | \"RADIO\" | block.media[0]",
        "[\"FREE_TV\"] | [] | block.media",
        "\"media\" | \"languages\":[],\"media\" | block.languages",
        "\"media\" | \"languages\":[\"zz\"],\"media\" | block.languages[0]",
        "\"media\" | \"excludedTerritories\":[\"WORLD\"],\"media\" | block.excludedTerritories",
        "\"media\" | \"episodes\":[],\"media\" | block.episodes",
        "2028-12-31 | 2025-12-31 | block.to",
        "\"titleIds\":[ | \"titleIds\":[\"01970000-0000-7000-8000-000000000003\", | block.titleIds",
        "\"block\":{ | \"block\":null,\"hold\":{ | hold",
      })
  void aFieldOfAHoldIsNamed(String good, String bad, String field) {
    String changed = body.replace(good, bad);
    assertThat(changed).isNotEqualTo(body);
    as("sales")
        .body(changed)
        .post("/holds")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void aHoldForYearsIsRefused() {
    Instant far = Instant.now().plus(Duration.ofDays(800));
    as("sales")
        .body(body.replace(Holdings.IN_MONTHS.toString(), far.toString()))
        .post("/holds")
        .then()
        .statusCode(409)
        .body("code", equalTo("HOLD_TOO_LONG"));
    as("sales")
        .body(body.replace(Holdings.IN_MONTHS.toString(), "+999999999-12-31T00:00:00Z"))
        .post("/holds")
        .then()
        .statusCode(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PUT | until | {\"until\":\"2019-01-01T00:00:00Z\",\"reason\":\"a\"} | until",
        "PUT | until | {\"reason\":\"a\"} | until",
        "PUT | until | {\"until\":\"2999-01-01T00:00:00Z\",\"reason\":\" \"} | reason",
        "POST | release | {\"reason\":\"\"} | reason",
        "POST | release | {} | reason",
      })
  void aFieldOfAChangeToAHoldIsNamed(String method, String path, String request, String field) {
    as("sales")
        .body(request)
        .request(method, "/holds/" + UUID.randomUUID() + "/" + path)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }

  @Test
  void aFilterThatIsNoneIsMalformed() {
    as("sales").get("/holds?titleId=7").then().statusCode(400);
    as("sales").get("/holds?status=GONE").then().statusCode(400);
    as("sales").get("/holds?after=%25%25").then().statusCode(400);
    as("sales").get("/holds?limit=0").then().statusCode(400);
    as("sales").get("/holds/7").then().statusCode(400);
  }
}
