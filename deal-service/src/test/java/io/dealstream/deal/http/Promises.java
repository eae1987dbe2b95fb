package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.negotiation;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/// Licenses that promise holdbacks, and such that break them.
final class Promises {
  /// Pay television in Chile for two years; for half of that nobody else streams it there.
  static final String PAY_TV_AND_NO_SVOD =
      """
      "media":["PAY_TV"],"territories":["CL"],"from":"2026-01-01","to":"2027-12-31",\
      "exclusive":true,"holdbacks":[{"media":["SVOD"],"to":"2027-06-30"}]\
      """;

  static final String SVOD_IN_TWO =
      """
      "media":["SVOD"],"territories":["CL","AR"],"from":"2027-01-01","to":"2028-12-31",\
      "exclusive":false\
      """;

  private Promises() {}

  static UUID signed(UUID licensee, UUID title, String block) {
    UUID deal = agreed(licensee, title, block);
    sign(deal, "[]").statusCode(200);
    return deal;
  }

  static UUID agreed(UUID licensee, UUID title, String block) {
    UUID deal = negotiation(licensee, title);
    String offer = "{\"blocks\":[{\"titleIds\":[\"" + title + "\"]," + block + "}]}";
    as("sales").body(offer).post("/deals/" + deal + "/offers").then().statusCode(200);
    as("sales").body("{}").post("/deals/" + deal + "/agreement").then().statusCode(200);
    return deal;
  }

  /// @param acknowledged deals that it clashes with, and whatever else is acknowledged after them
  static ValidatableResponse sign(UUID deal, String acknowledged) {
    return as("legal")
        .body(
            "{\"signedOn\":\"2026-02-01\",\"reason\":\"On paper\",\"acknowledgedConflicts\":"
                + acknowledged
                + "}")
        .post("/deals/" + deal + "/signature")
        .then();
  }
}
