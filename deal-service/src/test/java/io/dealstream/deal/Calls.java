package io.dealstream.deal;

import static io.restassured.RestAssured.given;

import io.dealstream.local.Platform;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Calls of the service's API as people of all roles make them.
public final class Calls {
  private Calls() {}

  /// A request of a person of this role.
  public static RequestSpecification as(String role) {
    return given()
        .auth()
        .oauth2(Platform.forTests().tokens().of(role))
        .contentType(ContentType.JSON);
  }

  /// Registers a licensee and returns its id.
  public static UUID licensee(String name) {
    return created("/licensees", "{\"name\":\"" + name + "\",\"country\":\"CL\"}");
  }

  /// Opens a negotiation and returns the deal's id.
  public static UUID negotiation(UUID licenseeId, UUID titleId) {
    return created("/deals", opening(licenseeId, titleId));
  }

  public static String opening(UUID licenseeId, UUID titleId) {
    return "{\"licenseeId\":\"" + licenseeId + "\",\"titleIds\":[\"" + titleId + "\"]}";
  }

  /// An offer of exclusive free television in Chile, with a fee.
  public static String offer(UUID titleId) {
    return """
    {"blocks":[{"titleIds":["%s"],"media":["FREE_TV"],"territories":["CL"],
      "languages":["es"],"from":"2026-01-01","to":"2027-12-31","exclusive":true,"runs":3}],
     "licenseFee":{"amount":40000.00,"currency":"USD"},"reason":"First proposal"}\
    """
        .formatted(titleId);
  }

  /// An amendment to what the offer said.
  public static String amendment(UUID titleId) {
    String blocks = offer(titleId).substring(1, offer(titleId).indexOf("\"licenseFee\""));
    return effective(blocks + "\"acknowledgedConflicts\":[],");
  }

  /// A change to a license from the first of September on.
  ///
  /// @param fields of the change, each with a comma after it
  public static String effective(String fields) {
    return "{" + fields + "\"effectiveOn\":\"2026-09-01\",\"reason\":\"By letter\"}";
  }

  private static UUID created(String path, String body) {
    return UUID.fromString(
        as("sales").body(body).post(path).then().statusCode(201).extract().path("id"));
  }
}
