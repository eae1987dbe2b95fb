package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.contracts.RegionEvent.RegionName;
import io.dealstream.contracts.RegionEvent.TradeRegionVersionAdded;
import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.testkit.TopicWriter;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Territories by the names of regions, and less others.
@QuarkusTest
@DealPlatform
class AreaTest {
  private static final String NONE = "[]";

  private UUID film = new UUID(0, 0);
  private UUID channel = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
    channel = licensee("Canal 13");
  }

  @Test
  void aRegionIsFixedAsItsTerritoriesAndKeepsItsNameAndVersion() {
    UUID deal = negotiation(channel, film);
    offer(deal, "[\"LATIN_AMERICA\"]", "[\"BR\"]").statusCode(200);
    as("sales")
        .get("/deals/" + deal)
        .then()
        .body("offers[0].terms.blocks[0].territories", hasItems("MX", "CL", "AR"))
        .body("offers[0].terms.blocks[0].territories", not(hasItems("BR")))
        .body("offers[0].terms.blocks[0].area.include.code", contains("LATIN_AMERICA"))
        .body("offers[0].terms.blocks[0].area.include.version", contains(1))
        .body("offers[0].terms.blocks[0].area.exclude.code", contains("BR"));
  }

  @Test
  void territoriesThatAreNamedOneByOneNeedNoOtherName() {
    UUID deal = negotiation(channel, film);
    offer(deal, "[\"MX\",\"CA-QC\"]", NONE).statusCode(200);
    as("sales")
        .get("/deals/" + deal)
        .then()
        .body("offers[0].terms.blocks[0].territories", hasItems("MX", "CA-QC"))
        .body("offers[0].terms.blocks[0].area", nullValue());
  }

  @Test
  void whatStandsForNothingIsMalformed() {
    UUID deal = negotiation(channel, film);
    offer(deal, "[\"MX\",\"ATLANTIS\"]", NONE)
        .statusCode(400)
        .body("violations.field", contains("blocks[0].territories[1]"));
    offer(deal, "[\"DACH\"]", "[\"EU\"]")
        .statusCode(400)
        .body("violations.field", contains("blocks[0].excludedTerritories[0]"));
    offer(deal, "[\"BENELUX\"]", "[\"BE\",\"NL\",\"LU\"]")
        .statusCode(400)
        .body("violations.field", contains("blocks[0].excludedTerritories"));
    as("sales").get("/deals/" + deal).then().body("version", equalTo(1));
  }

  @Test
  void aRegionThatChangesChangesNoOfferThatIsOut() {
    String code =
        "FRIENDS_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    tell(code, 1, "CL", "AR");
    UUID before = negotiation(channel, film);
    offer(before, "[\"" + code + "\"]", NONE).statusCode(200);
    tell(code, 2, "CL", "PE");
    UUID after = negotiation(channel, film);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          offer(after, "[\"" + code + "\"]", NONE).statusCode(200);
          as("sales")
              .get("/deals/" + after)
              .then()
              .body("offers[-1].terms.blocks[0].territories", hasItems("CL", "PE"));
        });
    as("sales")
        .get("/deals/" + before)
        .then()
        .body("offers[0].terms.blocks[0].territories", hasItems("AR", "CL"))
        .body("offers[0].terms.blocks[0].area.include.version", contains(1));
  }

  @Test
  void aRegionAndACountryWithinItClash() {
    UUID first = agreed("[\"DACH\"]");
    sign(first).statusCode(200);
    sign(agreed("[\"CH-ZH\",\"FR\"]"))
        .statusCode(409)
        .body("conflicts.dealId", contains(first.toString()))
        .body("conflicts[0].territories", contains("CH-ZH"));
  }

  private UUID agreed(String territories) {
    UUID deal = negotiation(channel, film);
    offer(deal, territories, NONE).statusCode(200);
    as("sales").body("{}").post("/deals/" + deal + "/agreement").then().statusCode(200);
    return deal;
  }

  private ValidatableResponse offer(UUID deal, String territories, String excluded) {
    String block =
        """
        {"titleIds":["%s"],"media":["FREE_TV"],"territories":%s,"excludedTerritories":%s,
         "exclusive":true}\
        """
            .formatted(film, territories, excluded);
    return as("sales")
        .body("{\"blocks\":[" + block + "]}")
        .post("/deals/" + deal + "/offers")
        .then();
  }

  private static ValidatableResponse sign(UUID deal) {
    return as("legal")
        .body("{\"signedOn\":\"2026-02-01\"}")
        .post("/deals/" + deal + "/signature")
        .then();
  }

  private static void tell(String code, int version, String... territories) {
    List<Territory> all = Stream.of(territories).map(Territory::new).toList();
    RegionName name = new RegionName("Friends", "Amigos", "Dostlar");
    TopicWriter.of("catalog-service")
        .write(
            new TradeRegionVersionAdded(code, version, name, List.of(territories), List.of(), all));
  }
}
