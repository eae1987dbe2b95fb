package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.OtherServices;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CatalogPlatform
class AvailabilityTest {
  private static final String LATIN_AMERICA =
      """
      {"media":["SVOD"],"territories":["MX","AR","CL"],"from":"2026-01-01","to":"2028-12-31"}\
      """;

  private UUID title = new UUID(0, 0);
  private Sales sales = new Sales(title);

  @BeforeEach
  void registerATitle() {
    title = register(film("A film that is sold"));
    sales = new Sales(title);
  }

  @Test
  void ofATitleWithoutRecordedRightsNothingIsAvailable() {
    search("sales", request(LATIN_AMERICA))
        .statusCode(200)
        .body("titles[0].matches", equalTo(false))
        .body("titles[0].parts.status", contains("BLOCKED"))
        .body("titles[0].parts[0].reasons", contains("NO_RIGHTS_ACQUIRED"))
        .body("titles[0].parts[0].rights.territories", contains("AR", "CL", "MX"));
  }

  @Test
  void theAnswerIsSplitIntoWhatIsFreeAndWhatIsSoldOrHeld() {
    sales.acquired();
    UUID deal = sales.licensed(Media.SVOD, true, "MX");
    UUID hold = sales.held(Media.NON_LINEAR, "CL");
    holds(() ->
        search("sales", request(LATIN_AMERICA))
            .body("titles[0].matches", equalTo(true))
            .body(
                "titles[0].parts.status", contains("AVAILABLE", "AVAILABLE", "BLOCKED", "BLOCKED"))
            .body("titles[0].parts[0].rights.territories", contains("AR"))
            .body("titles[0].parts[0].rights.terms.from", contains("2026-01-01"))
            .body("titles[0].parts[1].rights.territories", contains("CL", "MX"))
            .body("titles[0].parts[1].rights.terms.from", contains("2026-01-01", "2028-07-01"))
            .body("titles[0].parts[1].rights.terms.to", contains("2026-06-30", "2028-12-31"))
            .body("titles[0].parts[2].reasons", contains("HELD"))
            .body("titles[0].parts[2].behind.holdId", contains(hold.toString()))
            .body("titles[0].parts[2].behind.rank", contains(1))
            .body("titles[0].parts[3].reasons", contains("LICENSED_EXCLUSIVELY"))
            .body("titles[0].parts[3].behind.dealId", contains(deal.toString()))
            .body("titles[0].parts[3].behind.licensee", contains("Imagen TV"))
            .body("stamp.positions.deals", greaterThan(0))
            .body("stamp.positions.dealTerms", greaterThan(0))
            .body("stamp.positions.holds", greaterThan(0))
            .body("stamp.positions.titleRights", greaterThan(0)));
    ObjectNode withoutHolds = request(LATIN_AMERICA).put("holds", false);
    search("sales", withoutHolds)
        .body("titles[0].parts.status", contains("AVAILABLE", "AVAILABLE", "BLOCKED"))
        .body("titles[0].parts[0].rights.territories", contains("AR", "CL"));
    search("admin", request(LATIN_AMERICA))
        .body("titles[0].parts.status", hasItem("BLOCKED"))
        .body(
            "titles[0].parts.behind", contains(nullValue(), nullValue(), nullValue(), nullValue()))
        .body(not(containsString("Imagen")));
  }

  @Test
  void whatIsHeldBackForALicenseeIsBlockedUntilItsLicenseEnds() {
    sales.acquired();
    UUID deal = sales.licensed(Media.SVOD, Media.PAY_TV, false, "MX");
    holds(() ->
        search("sales", request(LATIN_AMERICA))
            .body("titles[0].parts.status", contains("AVAILABLE", "AVAILABLE", "BLOCKED"))
            .body("titles[0].parts[2].reasons", contains("HOLDBACK"))
            .body("titles[0].parts[2].rights.territories", contains("MX"))
            .body("titles[0].parts[2].rights.media", contains("SVOD"))
            .body("titles[0].parts[2].rights.terms.from", contains("2026-07-01"))
            .body("titles[0].parts[2].rights.terms.to", contains("2028-06-30"))
            .body("titles[0].parts[2].behind.dealId", contains(deal.toString()))
            .body("titles[0].parts[2].behind.reason", contains("HOLDBACK"))
            .body("titles[0].parts[2].behind.exclusive", contains(nullValue())));
    search("admin", request(LATIN_AMERICA))
        .body("titles[0].parts[2].reasons", contains("HOLDBACK"))
        .body("titles[0].parts[2].behind", nullValue());
    OtherServices.publish(new LicenseTerminated(deal, LocalDate.parse("2027-01-01")));
    holds(() ->
        search("sales", request(LATIN_AMERICA))
            .body("titles[0].parts[2].rights.terms.to", contains("2026-12-31")));
  }

  @Test
  void whatNobodyStatedIsUnknownAndMoneyIsNowhere() {
    sales.acquired();
    sales.licensed(null, true, "MX");
    holds(() ->
        search("legal", request(LATIN_AMERICA))
            .body("titles[0].parts.status", contains("AVAILABLE", "AVAILABLE", "UNKNOWN"))
            .body("titles[0].parts[2].behind[0].certain", equalTo(false))
            .body("titles[0].parts[2].behind[0].unstated", contains("MEDIA"))
            .body(not(containsString("12345678"))));
  }

  @Test
  void theWorldWithoutAFewTerritoriesIsWrittenAsThat() {
    sales.acquired();
    sales.licensed(Media.SVOD, true, "MX", "CA-QC");
    ObjectNode world =
        request("{\"media\":[\"SVOD\"],\"from\":\"2027-01-01\",\"to\":\"2027-12-31\"}");
    holds(() ->
        search("sales", world)
            .body("titles[0].parts.status", contains("AVAILABLE", "BLOCKED"))
            .body("titles[0].parts[0].rights.territories", contains("WORLD"))
            .body("titles[0].parts[0].rights.excludedTerritories", contains("CA-QC", "MX"))
            .body("titles[0].parts[1].rights.territories", contains("CA-QC", "MX"))
            .body("titles[0].parts[1].rights.excludedTerritories", empty()));
  }

  @Test
  void exclusivelyNothingIsFreeThatOthersHave() {
    sales.acquired(true, null, null, "MX").acquired(false, null, null, "CL", "AR");
    sales.licensed(Media.ALL, false, "MX");
    ObjectNode exclusively = request(LATIN_AMERICA).put("exclusive", true);
    holds(() ->
        search("sales", exclusively)
            .body("titles[0].parts.status", contains("AVAILABLE", "BLOCKED", "BLOCKED"))
            .body("titles[0].parts[1].reasons", contains("ACQUIRED_NON_EXCLUSIVELY"))
            .body("titles[0].parts[1].rights.territories", contains("AR", "CL"))
            .body("titles[0].parts[2].reasons", contains("LICENSED")));
    search("sales", request(LATIN_AMERICA)).body("titles[0].parts.status", contains("AVAILABLE"));
  }

  @Test
  void theDaysMustLieAsTheyWereAskedFor() {
    sales.acquired();
    sales.licensed(Media.SVOD, true, "MX");
    holds(() ->
        search("sales", mexico("OVERLAPS", 1))
            .body("titles[0].parts.status", contains("AVAILABLE", "BLOCKED")));
    search("sales", mexico("OVERLAPS", 182)).body("titles[0].matches", equalTo(true));
    search("sales", mexico("OVERLAPS", 185)).body("titles[0].matches", equalTo(false));
    search("sales", mexico("COVERS_ALL", 1)).body("titles[0].matches", equalTo(false));
    search("sales", mexico("STARTS_WITHIN", 10_000))
        .body("titles[0].matches", equalTo(true))
        .body("titles[0].parts[0].rights.terms.from", contains("2028-07-01"))
        .body("titles[0].parts[0].rights.terms.to", contains(nullValue()));
    search("sales", mexico("ENDS_WITHIN", 1))
        .body("titles[0].parts[0].matches", equalTo(true))
        .body("titles[0].parts[0].rights.terms.to", contains("2026-06-30"));
  }

  @Test
  void theAnswerCanBeThatOfADayAndOfAMoment() {
    sales.acquired();
    sales.licensed(Media.SVOD, true, "MX");
    holds(() ->
        search("sales", mexico("OVERLAPS", 1)).body("titles[0].parts.status", hasItem("BLOCKED")));
    as("sales")
        .body(mexico("OVERLAPS", 1).toString())
        .post("/availability/search?asOf=2026-01-31")
        .then()
        .body("stamp.asOf", equalTo("2026-01-31"))
        .body("titles[0].parts.status", contains("AVAILABLE"));
    as("sales")
        .body(mexico("OVERLAPS", 1).toString())
        .post("/availability/search?knownAt=2026-01-31T00:00:00Z")
        .then()
        .body("stamp.knownAt", equalTo("2026-01-31T00:00:00Z"))
        .body("titles[0].parts[0].reasons", contains("NO_RIGHTS_ACQUIRED"));
    String late = Instant.now().plusSeconds(9_000).toString();
    as("sales")
        .body(mexico("OVERLAPS", 1).toString())
        .post("/availability/search?knownAt=" + late)
        .then()
        .body("stamp.knownAt", not(equalTo(late)));
  }

  @Test
  void regionsStandForTheirTerritories() {
    sales.acquired();
    ObjectNode nordics =
        request("{\"territories\":[\"SCANDINAVIA\",\"FI\"],\"excludedTerritories\":[\"SE\"]}");
    holds(() ->
        search("catalog", nordics)
            .body("titles[0].parts", hasSize(1))
            .body("titles[0].parts[0].status", equalTo("AVAILABLE"))
            .body("titles[0].parts[0].rights.territories", hasItem("FI"))
            .body("titles[0].parts[0].rights.territories", not(hasItem("SE"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titleIds | [] | titleIds",
        "titleIds | [null] | titleIds[0]",
        "titleIds | null | titleIds",
        "minimumDays | 0 | minimumDays",
        "match | \"SOMETIMES\" | match",
        "rights | {\"media\":[]} | rights.media",
        "rights | {\"media\":[\"RADIO\"]} | rights.media[0]",
        "rights | {\"territories\":[]} | rights.territories",
        "rights | {\"territories\":[\"MX\",\"NOWHERE\"]} | rights.territories[1]",
        "rights | {\"territories\":[\"MX\"],\"excludedTerritories\":[\"ATLANTIS\"]} | rights.excludedTerritories[0]",
        "rights | {\"territories\":[\"CA-QC\"],\"excludedTerritories\":[\"CA\"]} | rights.excludedTerritories",
        "rights | {\"languages\":[]} | rights.languages",
        "rights | {\"languages\":[\"qq\"]} | rights.languages[0]",
        "rights | {\"from\":\"2027-01-01\",\"to\":\"2026-12-31\"} | rights.to",
        "rights | {\"from\":\"1800-01-01\"} | rights.from",
        "rights | {\"to\":\"3000-01-01\"} | rights.to",
        "rights | {\"from\":\"tomorrow\"} | rights.from",
        "rights | {\"episodes\":[]} | rights.episodes",
        "rights | {\"episodes\":[{\"season\":1,\"from\":5,\"to\":2}]} | rights.episodes[0].to",
        "rights | {\"episodes\":[{\"season\":-1}]} | rights.episodes[0].season",
        "color | 1 | color",
      })
  void eachFieldIsChecked(String field, String value, String named) {
    ObjectNode body = request(LATIN_AMERICA);
    body.set(field, object("{\"v\":" + value + "}").get("v"));
    search("sales", body).statusCode(400).body("violations.field", hasItem(named));
  }

  @ParameterizedTest
  @CsvSource({"asOf=soon, asOf", "asOf=0001-01-01, asOf", "knownAt=2026-01-01, knownAt"})
  void theTimesAreChecked(String query, String named) {
    as("sales")
        .body(request(LATIN_AMERICA).toString())
        .post("/availability/search?" + query)
        .then()
        .statusCode(400)
        .body("violations.field", contains(named));
  }

  @Test
  void tooManyAndUnknownTitlesAreNamed() {
    ObjectNode many = request(LATIN_AMERICA);
    for (int i = 0; i < 50; i++) {
      many.withArray("titleIds").add(UUID.randomUUID().toString());
    }
    search("sales", many).statusCode(400).body("violations.field", hasItem("titleIds"));
    UUID unknown = UUID.randomUUID();
    ObjectNode wrong = request(LATIN_AMERICA);
    wrong.withArray("titleIds").add(unknown.toString());
    search("sales", wrong)
        .statusCode(409)
        .body("code", equalTo("TITLE_UNKNOWN"))
        .body("ids", contains(unknown.toString()));
  }

  private ObjectNode mexico(String match, int days) {
    String rights =
        """
        {"media":["SVOD"],"territories":["MX"],"from":"2026-01-01","to":"2028-12-31"}\
        """;
    return request(rights).put("match", match).put("minimumDays", days);
  }

  private ObjectNode request(String rights) {
    ObjectNode request = object("{}");
    request.withArray("titleIds").add(title.toString());
    request.set("rights", object(rights));
    return request;
  }

  private static ValidatableResponse search(String role, ObjectNode request) {
    return as(role).body(request.toString()).post("/availability/search").then();
  }
}
