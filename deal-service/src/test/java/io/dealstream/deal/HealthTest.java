package io.dealstream.deal;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DealPlatform
class HealthTest {
  @Test
  void isReadyWhenAllLoopsRun() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> given().get("/q/health/ready").then().log().all().statusCode(200));
  }
}
