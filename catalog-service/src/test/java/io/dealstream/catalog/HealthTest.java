package io.dealstream.catalog;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class HealthTest {
  @Test
  void itIsReadyWhenAllLoopsRun() {
    Eventually.holds(() -> given().get("/q/health/ready").then().statusCode(200));
  }
}
