package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.audienceResult;
import static io.dealstream.catalog.Calls.award;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was recorded of a title by mistake is put right or taken back.
@QuarkusTest
@CatalogPlatform
class TitleRecordTest {
  private static final String REASON = "{\"reason\":\"The channel measured another film\"}";

  private String title = "";
  private String award = "";
  private String result = "";

  @BeforeEach
  void record() {
    title = "/titles/" + register(film("With a mistake"));
    as("press").body(award().toString()).post(title + "/awards").then().statusCode(200);
    as("press")
        .body(audienceResult().toString())
        .post(title + "/audience-results")
        .then()
        .statusCode(200);
    var page = as("viewer").get(title).jsonPath();
    award = title + "/awards/" + page.getString("awards[0].id");
    result = title + "/audience-results/" + page.getString("audienceResults[0].id");
  }

  @Test
  void whatWasRecordedWrongIsPutRightInItsPlace() {
    ObjectNode nominated = award().put("level", "NOMINATED").put("reason", "Misread");
    as("press").body(nominated.toString()).put(award).then().statusCode(200);
    as("press").body(nominated.toString()).put(award).then().statusCode(200);
    as("press")
        .body(audienceResult().put("value", 2400000).toString())
        .put(result)
        .then()
        .statusCode(200)
        .header("ETag", "\"5\"");
    as("viewer")
        .get(title)
        .then()
        .body("awards.level", contains("NOMINATED"))
        .body("audienceResults.value", contains(2400000));
    as("viewer")
        .get(title + "/history")
        .then()
        .body("event[3]", equalTo("AwardCorrected"))
        .body("reason[3]", equalTo("Misread"))
        .body("award[3].level", equalTo("NOMINATED"))
        .body("event[4]", equalTo("AudienceResultCorrected"))
        .body("audienceResult[4].value", equalTo(2400000));
  }

  @Test
  void whatDoesNotStandIsTakenBackForAReason() {
    as("catalog").body(REASON).post(award + "/withdrawal").then().statusCode(200);
    as("catalog").body(REASON).post(result + "/withdrawal").then().statusCode(200);
    as("viewer").get(title).then().body("awards", empty()).body("audienceResults", empty());
    as("viewer")
        .get(title + "/history")
        .then()
        .body("event[3]", equalTo("AwardWithdrawn"))
        .body("reason[3]", containsString("another film"))
        .body("withdrawnId[3]", equalTo(award.substring(award.lastIndexOf('/') + 1)));
    as("catalog").body(REASON).post(result + "/withdrawal").then().statusCode(404);
    as("catalog")
        .body("{\"reason\":\" \"}")
        .post(award + "/withdrawal")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("reason"));
  }

  @Test
  void whatIsNotRecordedIsNotFound() {
    String nothing = title + "/awards/" + new UUID(0, 1);
    as("catalog").body(award().toString()).put(nothing).then().statusCode(404);
    as("catalog").body(REASON).post(nothing + "/withdrawal").then().statusCode(404);
    as("catalog").body(award().toString()).put(title + "/awards/none").then().statusCode(400);
    as("catalog")
        .body(award().toString())
        .put(result.replace("audience-results", "awards"))
        .then()
        .statusCode(404);
  }

  @Test
  void twoRecordsDoNotSayTheSame() {
    ObjectNode other = audienceResult().put("value", 7);
    as("press").body(other.toString()).post(title + "/audience-results").then().statusCode(200);
    as("press")
        .body(other.toString())
        .put(result)
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORDED_TWICE"));
  }
}
