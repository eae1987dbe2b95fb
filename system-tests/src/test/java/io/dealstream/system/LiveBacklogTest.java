package io.dealstream.system;

import static io.dealstream.system.LoneDashboard.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Readers who come back for what happened long ago, some of whom then take nothing.
class LiveBacklogTest {
  private static final int EVENTS = 5_000;
  private static final Map<String, String> NOBODY_IS_CUT =
      Map.of("DEALSTREAM_LIVE_PATIENCE", "PT1H");

  @Test
  void whoStallsKeepsNobodyElseWaiting() throws Exception {
    try (LoneDashboard dashboard =
        new LoneDashboard(NOBODY_IS_CUT, LongStream.rangeClosed(1, EVENTS))) {
      String token = dashboard.tokens().of("viewer");
      List<Socket> stalled = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        stalled.add(dashboard.stalled(token));
      }
      try (Listener listener =
          new Listener(dashboard.stream(), token, 0, LiveStreamTest.EVERYTHING).start()) {
        until("all is heard", () -> listener.heard().size() >= EVENTS);
        assertThat(listener.positions())
            .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS).boxed().toList());
      }
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  @Test
  void whatWasMissedIsToldAsLongAsTheTokenIsGoodAndNoLonger() throws Exception {
    try (LoneDashboard dashboard =
        new LoneDashboard(NOBODY_IS_CUT, LongStream.rangeClosed(1, EVENTS))) {
      Duration lifetime = Duration.ofSeconds(15);
      String token = dashboard.tokens().of("sam.viewer", "viewer", lifetime);
      Instant end = Instant.now().plus(lifetime).plusSeconds(1);
      try (Socket stalled = dashboard.stalled(token)) {
        until("the token has ended", () -> Instant.now().isAfter(end));
        endsBeforeAllIsTold(stalled, "signed-out");
      }
    }
  }

  @Test
  void aRecordThatCannotBeReadStopsTheStreamAndNothingElse() throws Exception {
    try (LoneDashboard dashboard =
        new LoneDashboard(NOBODY_IS_CUT, LongStream.rangeClosed(1, EVENTS))) {
      String ada = dashboard.tokens().of("ada.admin", "admin");
      assertThat(dashboard.get("/system", ada).body()).contains("The stream of events flows.");
      assertThat(dashboard.figure("dealstream_live_stopped")).isZero();
      try (Socket stalled = dashboard.stalled(ada)) {
        dashboard.written().writeNonsense();
        until("it shows", () -> dashboard.figure("dealstream_live_stopped") == 1);
        endsBeforeAllIsTold(stalled, "stopped");
      }
      assertThat(dashboard.get("/live", ada).statusCode()).isEqualTo(503);
      assertThat(dashboard.get("/q/health", "").body()).contains("\"stopped\"");
      assertThat(dashboard.get("/q/health/well", "").statusCode()).isEqualTo(503);
      assertThat(dashboard.get("/q/health/ready", "").statusCode()).isEqualTo(200);
      assertThat(dashboard.get("/activity", ada).body())
          .contains("The stream of events has stopped.");
      assertThat(dashboard.get("/system", ada).body())
          .contains("dealstream.deals/0 cannot be read at offset " + EVENTS);
    }
  }

  /// What is on its way when somebody stalls is told; it is much less than all.
  private static void endsBeforeAllIsTold(Socket stalled, String why) throws IOException {
    List<String> told = Listener.rest(stalled);
    assertThat(told).contains("event: end", "data: {\"why\":\"" + why + "\"}");
    assertThat(told).filteredOn(line -> line.startsWith("data: ")).hasSizeLessThan(EVENTS / 2);
  }
}
