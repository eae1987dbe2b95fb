package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.amendment;
import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.effective;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.eventkit.EventStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is malformed is named, and nothing is written.
@QuarkusTest
@DealPlatform
class MalformedTest {
  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore log;

  private UUID film = new UUID(0, 0);
  private String deal = "";
  private long before;

  @BeforeEach
  void openANegotiation() {
    film = Titles.film("Miracle in Cell No. 7");
    deal = "/deals/" + negotiation(licensee("Canal 13"), film);
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
        "\"CL\" | \"QQ\" | blocks[0].territories[0]",
        "\"CL\" | null | blocks[0].territories[0]",
        "[\"CL\"] | [] | blocks[0].territories",
        "\"territories\":[\"CL\"] | \"excludedTerritories\":[\"BR\"] | blocks[0].excludedTerritories",
        "\"FREE_TV\" | \"RADIO\" | blocks[0].media[0]",
        "[\"FREE_TV\"] | [] | blocks[0].media",
        "[\"es\"] | [] | blocks[0].languages",
        "\"es\" | \"zz\" | blocks[0].languages[0]",
        "\"es\" | \"es_MX\" | blocks[0].languages[0]",
        "2027-12-31 | 2025-12-31 | blocks[0].to",
        "2027-12-31 | 2027-02-30 | blocks[0].to",
        "2027-12-31 | 3000-01-01 | blocks[0].to",
        "2027-12-31 | +999999999-12-31 | blocks[0].to",
        "\"runs\":3 | \"runs\":0 | blocks[0].runs",
        "\"runs\":3 | \"channels\":[] | blocks[0].channels",
        "\"runs\":3 | \"channels\":[\" \"] | blocks[0].channels[0]",
        "\"exclusive\":true | \"exclusive\":\"maybe\" | blocks[0].exclusive",
        "40000.00 | -1 | licenseFee.amount",
        "40000.00 | 0.001 | licenseFee.amount",
        "40000.00 | 1e30 | licenseFee.amount",
        "40000.00 | \"much\" | licenseFee.amount",
        "\"USD\" | \"XQQ\" | licenseFee.currency",
        "\"USD\" | \"usd\" | licenseFee.currency",
        "First proposal | a\\u0000b | reason",
        "First proposal | a\\u202eb | reason",
        "\"reason\" | \"because\" | because",
        "\"media\" | \"episodes\":[],\"media\" | blocks[0].episodes",
        "\"media\" | \"episodes\":[{}],\"media\" | blocks[0].episodes[0].season",
        "\"media\" | \"episodes\":[{\"season\":-1}],\"media\" | blocks[0].episodes[0].season",
        "\"media\" | \"episodes\":[{\"season\":10000}],\"media\" | blocks[0].episodes[0].season",
        "\"media\" | \"episodes\":[{\"season\":1,\"from\":0}],\"media\" | blocks[0].episodes[0].from",
        "\"media\" | \"episodes\":[{\"season\":1,\"to\":\"x\"}],\"media\" | blocks[0].episodes[0].to",
        "\"media\" | \"episodes\":[{\"season\":1,\"from\":5,\"to\":4}],\"media\" | blocks[0].episodes[0].to",
      })
  void aFieldOfAnOfferIsNamed(String good, String bad, String field) {
    String body = offer(film).replace(good, bad);
    assertThat(body).isNotEqualTo(offer(film));
    as("sales")
        .body(body)
        .post(deal + "/offers")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void decimalsFollowTheCurrency() {
    String pesos = offer(film).replace("USD", "CLP");
    as("sales")
        .body(pesos.replace("40000.00", "40000.5"))
        .post(deal + "/offers")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("licenseFee.amount"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"\",\"country\":\"CL\"} | name",
        "{\"country\":\"CL\"} | name",
        "{\"name\":\"A\",\"country\":\"WORLD\"} | country",
        "{\"name\":\"A\",\"country\":\"Chile\"} | country",
        "{\"name\":\"A\",\"country\":\"CL\",\"channels\":[\"\"]} | channels[0]",
        "{\"name\":\"A\",\"country\":\"CL\",\"nameable\":\"yes\"} | nameable",
        "{\"name\":\"a\\ud800b\",\"country\":\"CL\"} | name",
      })
  void aFieldOfALicenseeIsNamed(String body, String field) {
    as("sales")
        .body(body)
        .post("/licensees")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "amendments | \"effectiveOn\":\"2026-09-01\" | \"effectiveOn\":\"soon\" | effectiveOn",
        "amendments | \"effectiveOn\":\"2026-09-01\" | \"effectiveOn\":null | effectiveOn",
        "amendments | \"CL\" | \"QQ\" | blocks[0].territories[0]",
        "amendments | 2027-12-31 | 2025-12-31 | blocks[0].to",
        "amendments | \"acknowledgedConflicts\":[] | \"acknowledgedConflicts\":[7] "
            + "| acknowledgedConflicts[0]",
        "amendments | \"acknowledgedConflicts\":[] | \"acknowledgedConflicts\":[null] "
            + "| acknowledgedConflicts[0]",
        "amendments | By letter | ` ` | reason",
        "amendments | By letter | a\\u0000b | reason",
        "extensions | \"to\":\"2029-06-30\" | \"to\":\"2029-06-31\" | to",
        "extensions | \"to\":\"2029-06-30\" | \"to\":null | to",
        "extensions | 2026-09-01 | tomorrow | effectiveOn",
        "extensions | By letter | ` ` | reason",
        "suspension | 2026-09-01 | 2026-13-01 | effectiveOn",
        "suspension | \"reason\":\"By letter\" | \"reason\":null | reason",
        "resumption | 2026-09-01 | 2026-13-01 | effectiveOn",
        "resumption | By letter | ` ` | reason",
        "termination | 2026-09-01 | 2026-13-01 | effectiveOn",
        "termination | By letter | ` ` | reason",
      })
  void aFieldOfAChangeToALicenseIsNamed(String path, String good, String bad, String field) {
    String body = change(path).replace(good, bad);
    assertThat(body).isNotEqualTo(change(path));
    as("legal")
        .body(body)
        .post(deal + "/" + path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED"))
        .body("violations.field", hasItem(field));
  }

  private String change(String path) {
    return switch (path) {
      case "amendments" -> amendment(film);
      case "extensions" -> effective("\"to\":\"2029-06-30\",\"acknowledgedConflicts\":[],");
      default -> effective("");
    };
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    as("sales").body("{\"name\":").post("/licensees").then().statusCode(400);
    as("sales").body("[]").post("/licensees").then().statusCode(400);
    as("sales").body("").post("/licensees").then().statusCode(400);
    as("sales").body("{}{}").post("/licensees").then().statusCode(400);
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    as("sales")
        .contentType(ContentType.TEXT)
        .body("Canal 13")
        .post("/licensees")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    as("sales")
        .body("{\"name\":\"" + "x".repeat(1_100_000) + "\",\"country\":\"CL\"}")
        .post("/licensees")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void anIdThatIsNoUuidIsNotFoundOrMalformed() {
    as("sales").body(offer(film)).post("/deals/7/offers").then().statusCode(400);
    as("sales").get("/deals/7").then().statusCode(400);
    as("sales").get("/deals?titleId=7").then().statusCode(400);
    as("sales").get("/deals?stage=SOLD").then().statusCode(400);
    as("sales").get("/deals?licenseStatus=SOLD").then().statusCode(400);
    as("sales").get("/deals?conflicted=maybe").then().statusCode(400);
    as("sales").get("/deals?after=%25%25").then().statusCode(400);
    as("sales").get("/deals?limit=0").then().statusCode(400);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String nobody = UUID.randomUUID().toString();
    as("sales").get("/deals/" + nobody).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    as("sales").get("/deals/" + nobody + "/history").then().statusCode(404);
    as("sales").get("/licensees/" + nobody).then().statusCode(404);
    as("sales").body(offer(film)).post("/deals/" + nobody + "/offers").then().statusCode(404);
    as("legal")
        .body("{\"signedOn\":\"2026-02-01\"}")
        .post("/deals/" + nobody + "/signature")
        .then()
        .statusCode(404);
  }

  @Test
  void aDealIsNoLicensee() {
    as("sales").get(deal.replace("/deals/", "/licensees/")).then().statusCode(404);
  }

  @Test
  void aSignatureIsNotInTheFuture() {
    as("legal")
        .body("{\"signedOn\":\"2999-01-01\"}")
        .post(deal + "/signature")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("signedOn"));
  }
}
