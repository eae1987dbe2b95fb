package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whose deals there are, about which media, and what they are worth.
@QuarkusTest
@DealPlatform
class PipelineTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private UUID film = new UUID(0, 0);
  private String deals = "";

  /// One deal of 40,000 USD for free television, and one of 150 CLP with a guarantee of 10 USD.
  @BeforeEach
  void twoDeals() {
    film = Titles.film("Miracle in Cell No. 7");
    deals = "/deals?titleId=" + film;
    UUID channel = licensee("Canal 13");
    offered(negotiation(channel, film), offer(film));
    offered(
        negotiation(channel, film),
        offer(film)
            .replace("FREE_TV", "SVOD")
            .replace(
                "\"licenseFee\":{\"amount\":40000.00,\"currency\":\"USD\"}",
                "\"licenseFee\":{\"amount\":150,\"currency\":\"CLP\"},"
                    + "\"minimumGuarantee\":{\"amount\":10,\"currency\":\"USD\"}"));
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> as("sales").get(deals).then().body("items.offers", contains(1, 1)));
  }

  @Test
  void aRightIsFoundWithWhatLiesBelowAndAboveIt() {
    assertThat(count("&media=FREE_TV")).isEqualTo(1);
    assertThat(count("&media=LINEAR")).isEqualTo(1);
    assertThat(count("&media=ALL")).isEqualTo(2);
    assertThat(count("&media=THEATRICAL")).isZero();
    as("sales")
        .get(deals + "&media=FREE_TV")
        .then()
        .body("items.media", contains(List.of("FREE_TV")));
    as("sales").get(deals + "&media=RADIO").then().statusCode(400);
  }

  @Test
  void dealsBelongToWhoeverOpenedThem() {
    String owner = as("sales").get(deals).path("items[0].owner");
    assertThat(owner).isNotEmpty();
    assertThat(count("&owner=" + owner)).isEqualTo(2);
    assertThat(count("&owner=somebody.else")).isZero();
    as("sales").get(deals + "&owner=" + "x".repeat(301)).then().statusCode(400);
  }

  @Test
  void moneyIsAddedUpByStageAndCurrency() {
    String totals = "/deals/totals?titleId=" + film;
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            as("finance")
                .get(totals)
                .then()
                .statusCode(200)
                .body(
                    "stages.NEGOTIATING.kind",
                    contains("LICENSE_FEE", "LICENSE_FEE", "MINIMUM_GUARANTEE"))
                .body("stages.NEGOTIATING.total.currency", contains("CLP", "USD", "USD"))
                .body("stages.NEGOTIATING.total.amount", contains(150, 40000.00f, 10.00f))
                .body("stages.NEGOTIATING.deals", contains(1, 1, 1))
                .body("stages.SIGNED", equalTo(List.of())));
    as("finance")
        .get(totals + "&media=SVOD")
        .then()
        .body("stages.NEGOTIATING.total.currency", contains("CLP", "USD"));
  }

  private int count(String filter) {
    return as("sales").get("/deals/counts?titleId=" + film + filter).path("total");
  }

  private static void offered(UUID deal, String body) {
    as("sales").body(body).post("/deals/" + deal + "/offers").then().statusCode(200);
  }
}
