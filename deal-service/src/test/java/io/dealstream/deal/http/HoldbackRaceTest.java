package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.licensee;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// One person signs the license that promises a holdback, another at the same moment the license
/// that breaks it.
@QuarkusTest
@DealPlatform
class HoldbackRaceTest {
  private static final int RACES = 40;

  @Test
  void exactlyOneOfBothIsSignedWhicheverComesFirst() throws Exception {
    UUID canal = licensee("Canal 13");
    UUID mega = licensee("Mega");
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      for (int race = 0; race < RACES; race++) {
        UUID film = Titles.film("Miracle in Cell No. 7");
        List<UUID> deals =
            List.of(
                Promises.agreed(canal, film, Promises.PAY_TV_AND_NO_SVOD),
                Promises.agreed(mega, film, Promises.SVOD_IN_TWO));
        assertThatOneIsSigned(deals, signedAtOnce(people, deals, race % 2));
      }
    }
  }

  /// @param first who is sent on the way first
  private static List<ExtractableResponse<Response>> signedAtOnce(
      ExecutorService people, List<UUID> deals, int first) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<ExtractableResponse<Response>>> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      UUID deal = deals.get(i == 0 ? first : 1 - first);
      running.add(
          people.submit(() -> {
            start.await(1, TimeUnit.MINUTES);
            return Promises.sign(deal, "[]").extract();
          }));
    }
    ExtractableResponse<Response> one = running.get(0).get(1, TimeUnit.MINUTES);
    ExtractableResponse<Response> two = running.get(1).get(1, TimeUnit.MINUTES);
    return first == 0 ? List.of(one, two) : List.of(two, one);
  }

  private static void assertThatOneIsSigned(
      List<UUID> deals, List<ExtractableResponse<Response>> answers) {
    assertThat(answers.stream().map(ExtractableResponse::statusCode))
        .containsExactlyInAnyOrder(200, 409);
    int winner = answers.get(0).statusCode() == 200 ? 0 : 1;
    ExtractableResponse<Response> refused = answers.get(1 - winner);
    assertThat(refused.<String>path("code")).isEqualTo("RIGHTS_CONFLICT");
    assertThat(refused.<List<String>>path("conflicts.dealId"))
        .containsExactly(deals.get(winner).toString());
    assertThat(refused.<List<String>>path("conflicts.holdbackOf"))
        .containsExactly(deals.get(0).toString());
  }
}
