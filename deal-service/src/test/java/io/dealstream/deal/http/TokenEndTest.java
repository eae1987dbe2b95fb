package io.dealstream.deal.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.deal.DealPlatform;
import io.dealstream.local.Platform;
import io.dealstream.local.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A token that was good is remembered, and is still no better than it says.
@QuarkusTest
@DealPlatform
class TokenEndTest {
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final Tokens tokens = Platform.forTests().tokens();

  @Test
  void nobodyIsLetInBeyondTheEndOfAToken() {
    String token = tokens.of("sara.sales", "sales", Duration.ofSeconds(4));
    assertThat(status(token)).isEqualTo(OK);
    assertThat(status(token)).isEqualTo(OK);
    await().atMost(Duration.ofSeconds(20)).until(() -> status(token) == UNAUTHORIZED);
  }

  @Test
  void aTokenThatWasGoodOpensNothingForOneThatOnlyLooksLikeIt() {
    String token = tokens.of("sales");
    assertThat(status(token)).isEqualTo(OK);
    int signature = token.lastIndexOf('.') + 1;
    char first = token.charAt(signature) == 'A' ? 'B' : 'A';
    assertThat(status(token.substring(0, signature) + first + token.substring(signature + 1)))
        .isEqualTo(UNAUTHORIZED);
  }

  @Test
  void whoIsRememberedIsWhoTheTokenNames() {
    String sales = tokens.of("sales");
    String catalog = tokens.of("catalog");
    for (int again = 0; again < 2; again++) {
      assertThat(totals(sales)).isEqualTo(OK);
      assertThat(totals(catalog)).isEqualTo(403);
    }
  }

  private static int status(String token) {
    return given().auth().oauth2(token).get("/deals/counts").statusCode();
  }

  private static int totals(String token) {
    return given().auth().oauth2(token).get("/deals/totals").statusCode();
  }
}
