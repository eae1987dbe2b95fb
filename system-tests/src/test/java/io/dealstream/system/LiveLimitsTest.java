package io.dealstream.system;

import static io.dealstream.system.LoneDashboard.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// As many as may follow, and one more.
class LiveLimitsTest {
  private static final Map<String, String> THREE =
      Map.of("DEALSTREAM_LIVE_READERS", "3", "DEALSTREAM_LIVE_READERS_PER_PERSON", "2");

  @Test
  void nobodyTakesThePlacesOfAllOthers() throws Exception {
    try (LoneDashboard dashboard = new LoneDashboard(THREE, LongStream.empty())) {
      String sara = dashboard.tokens().of("sara.sales", "sales");
      String leo = dashboard.tokens().of("leo.legal", "legal");
      try (Socket first = dashboard.stalled(sara);
          Socket second = dashboard.stalled(sara)) {
        refused(dashboard.get("/live", sara), 429, "TOO_MANY_OF_ONE_PERSON");
        try (Socket third = dashboard.stalled(leo)) {
          refused(dashboard.get("/live", leo), 503, "TOO_MANY_READERS");
          assertThat(dashboard.figure("dealstream_live_readers")).isEqualTo(3);
          assertThat(first.isClosed() || second.isClosed() || third.isClosed()).isFalse();
        }
        second.close();
        until("there is room", () -> dashboard.figure("dealstream_live_readers") == 1);
        try (Socket again = dashboard.stalled(sara)) {
          assertThat(again.isConnected()).isTrue();
          refused(dashboard.get("/live", sara), 429, "TOO_MANY_OF_ONE_PERSON");
        }
      }
    }
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }
}
