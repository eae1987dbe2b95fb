package io.dealstream.deal.http;

import io.dealstream.deal.DealPlatform;
import io.dealstream.testkit.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DealPlatform
class AccessTest {
  private static final String[] READERS = {
    "sales", "legal", "finance", "catalog", "viewer", "admin"
  };

  @Test
  void everyEndpointLetsInTheRolesItIsForAndNobodyElse() {
    new AccessMatrix()
        .allow("POST /imports", "legal")
        .allow("POST /imports/{id}/commit", "legal")
        .allow("GET /imports", "legal")
        .allow("GET /imports/{id}", "legal")
        .allow("GET /imports/{id}/rows", "legal")
        .allow("GET /imports/templates/{file}", "legal")
        .allow("POST /licensees", "sales", "legal")
        .allow("PUT /licensees/{id}", "sales", "legal")
        .allow("GET /licensees", READERS)
        .allow("GET /licensees/{id}", READERS)
        .allow("POST /licenses", "sales", "legal")
        .allow("POST /deals", "sales")
        .allow("POST /deals/{id}/offers", "sales")
        .allow("POST /deals/{id}/counter-offers", "sales")
        .allow("POST /deals/{id}/agreement", "sales", "legal")
        .allow("POST /deals/{id}/signature", "sales", "legal")
        .allow("POST /deals/{id}/amendments", "legal")
        .allow("POST /deals/{id}/extensions", "sales", "legal")
        .allow("POST /deals/{id}/suspension", "legal")
        .allow("POST /deals/{id}/resumption", "legal")
        .allow("POST /deals/{id}/termination", "legal")
        .allow("POST /deals/{id}/loss", "sales")
        .allow("POST /deals/{id}/withdrawal", "sales")
        .allow("GET /deals", READERS)
        .allow("GET /deals/counts", READERS)
        .allow("GET /deals/totals", "sales", "legal", "finance")
        .allow("GET /deals/{id}", READERS)
        .allow("GET /deals/{id}/history", READERS)
        .allow("POST /holds", "sales", "legal")
        .allow("POST /holds/{id}/release", "sales", "legal")
        .allow("PUT /holds/{id}/until", "sales", "legal")
        .allow("GET /holds", READERS)
        .allow("GET /holds/{id}", READERS)
        .allow("GET /licenses/uncovered", "sales", "legal", "finance")
        .allow("GET /admin/subscriptions", "admin")
        .allow("POST /admin/subscriptions/{name}/rebuild", "admin")
        .allow(
            "POST /admin/echo", "sales", "legal", "finance", "catalog", "press", "viewer", "admin")
        .holds();
  }
}
