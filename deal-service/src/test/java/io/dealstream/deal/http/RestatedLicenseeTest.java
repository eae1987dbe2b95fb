package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static io.dealstream.deal.Calls.licensee;
import static io.dealstream.deal.Calls.negotiation;
import static io.dealstream.deal.Calls.offer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A licensee is registered otherwise after it has signed.
@QuarkusTest
@DealPlatform
class RestatedLicenseeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private UUID licensee = new UUID(0, 0);

  @BeforeEach
  void register() {
    licensee = licensee("Canal Trece");
  }

  @Test
  void allItsLicensesSaySoAndItsNegotiationsDoNot() {
    String first = signed();
    String second = signed();
    String open = "/deals/" + negotiation(licensee, Titles.film("In negotiation"));
    revise("Canal 13", true);
    for (String deal : List.of(first, second)) {
      eventually(deal, "license.licenseeName", "Canal 13");
    }
    revise("Canal 13", false);
    for (String deal : List.of(first, second)) {
      eventually(deal, "license.nameable", false);
      as("legal").get(deal + "/history").then().body("event", hasItem("LicenseeRestated"));
    }
    as("legal").get(open + "/history").then().body("event", not(hasItem("LicenseeRestated")));
  }

  private void revise(String name, boolean nameable) {
    as("sales")
        .body(
            "{\"name\":\"%s\",\"country\":\"CL\",\"nameable\":%s,\"reason\":\"By letter\"}"
                .formatted(name, nameable))
        .put("/licensees/" + licensee)
        .then()
        .statusCode(200);
  }

  private static void eventually(String deal, String field, Object value) {
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> as("legal").get(deal).then().body(field, equalTo(value)));
  }

  private String signed() {
    UUID film = Titles.film("Miracle in Cell No. 7");
    String deal = "/deals/" + negotiation(licensee, film);
    as("sales").body(offer(film)).post(deal + "/offers").then().statusCode(200);
    as("legal").body("{}").post(deal + "/agreement").then().statusCode(200);
    as("legal")
        .body("{\"signedOn\":\"2026-02-01\"}")
        .post(deal + "/signature")
        .then()
        .statusCode(200);
    return deal;
  }
}
