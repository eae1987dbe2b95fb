package io.dealstream.catalog.http;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.testkit.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class AccessTest {
  private static final String[] ALL = {
    "sales", "legal", "finance", "catalog", "press", "viewer", "admin"
  };

  private static final String[] SEE_RIGHTS = {"sales", "legal", "finance", "catalog", "admin"};

  @Test
  void everyEndpointLetsInTheRolesItIsForAndNobodyElse() {
    new AccessMatrix()
        .allow("POST /titles", "catalog")
        .allow("PUT /titles/{id}", "catalog")
        .allow("POST /titles/{id}/awards", "catalog", "press")
        .allow("PUT /titles/{id}/awards/{awardId}", "catalog", "press")
        .allow("POST /titles/{id}/awards/{awardId}/withdrawal", "catalog", "press")
        .allow("POST /titles/{id}/audience-results", "catalog", "press")
        .allow("PUT /titles/{id}/audience-results/{resultId}", "catalog", "press")
        .allow("POST /titles/{id}/audience-results/{resultId}/withdrawal", "catalog", "press")
        .allow("POST /imports", "catalog")
        .allow("POST /imports/{id}/commit", "catalog")
        .allow("GET /imports", "catalog")
        .allow("GET /imports/{id}", "catalog")
        .allow("GET /imports/{id}/rows", "catalog")
        .allow("GET /imports/templates/{file}", "catalog")
        .allow("GET /titles", ALL)
        .allow("GET /titles/{id}", ALL)
        .allow("GET /titles/{id}/history", ALL)
        .allow("POST /titles/{id}/acquisitions", "catalog", "legal")
        .allow("PUT /titles/{id}/acquisitions/{acquisitionId}", "catalog", "legal")
        .allow("POST /titles/{id}/acquisitions/{acquisitionId}/end", "catalog", "legal")
        .allow("GET /titles/{id}/acquisitions", SEE_RIGHTS)
        .allow("GET /titles/{id}/acquisitions/{acquisitionId}", SEE_RIGHTS)
        .allow("GET /titles/{id}/acquisitions/{acquisitionId}/history", SEE_RIGHTS)
        .allow("POST /availability/search", SEE_RIGHTS)
        .allow("POST /availability/what-if", SEE_RIGHTS)
        .allow("GET /titles/{id}/availability/territories", SEE_RIGHTS)
        .allow("GET /titles/{id}/availability/timeline", SEE_RIGHTS)
        .allow("GET /availability/export", SEE_RIGHTS)
        .allow("GET /titles/{id}/availability/export", SEE_RIGHTS)
        .allow("GET /reference/media", ALL)
        .allow("GET /reference/territories", ALL)
        .allow("GET /reference/languages", ALL)
        .allow("GET /reference/regions", ALL)
        .allow("GET /reference/regions/{code}", ALL)
        .allow("PUT /reference/regions/{code}", "admin")
        .allow("GET /admin/subscriptions", "admin")
        .allow("POST /admin/subscriptions/{name}/rebuild", "admin")
        .allow("POST /admin/echo", ALL)
        .holds();
  }
}
