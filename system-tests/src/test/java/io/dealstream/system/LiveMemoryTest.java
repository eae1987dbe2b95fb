package io.dealstream.system;

import static io.dealstream.system.LoneDashboard.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Five hundred stall at once, and nobody is cut: each is offered megabytes, and the dashboard
/// keeps a piece.
class LiveMemoryTest {
  private static final int READERS = 500;
  private static final int OF_ONE_PERSON = 50;
  private static final int EVENTS = 20_000;
  private static final int PIECE = 64;

  // Lines of an event with its id, in bytes, as text and as it is on its way.
  private static final int EVENT = 2 * 512;
  // A thread, a connection, and what stands around a piece.
  private static final int READER = 40 << 10;

  @Test
  void whatIsKeptForReadersDoesNotGrowWithWhatHappens() throws Exception {
    Map<String, String> nobodyIsCut = Map.of("DEALSTREAM_LIVE_PATIENCE", "PT1H");
    try (LoneDashboard dashboard =
        new LoneDashboard(nobodyIsCut, LongStream.rangeClosed(1, EVENTS))) {
      // Its ring is full, and everything has been done once.
      dashboard.written().write(LongStream.rangeClosed(EVENTS + 1, 2 * EVENTS));
      long offered = everything(dashboard);
      double before = dashboard.kept();
      List<Socket> stalled = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        String somebody = "somebody." + i / OF_ONE_PERSON;
        stalled.add(dashboard.stalled(dashboard.tokens().of(somebody, "viewer")));
      }
      everything(dashboard);
      assertThat(dashboard.figure("dealstream_live_readers")).isGreaterThanOrEqualTo(READERS);
      double grown = dashboard.kept() - before;
      double bound = READERS * (double) (PIECE * EVENT + READER);
      assertThat(grown).as("of " + offered + " bytes for each").isLessThan(bound);
      assertThat(bound).as("it says something").isLessThan(READERS * (double) offered / 50);
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  /// Hears everything that there is; gives its length in bytes.
  private static long everything(LoneDashboard dashboard) throws Exception {
    String token = dashboard.tokens().of("viewer");
    try (Listener listener =
        new Listener(dashboard.stream(), token, 0, LiveStreamTest.EVERYTHING).start()) {
      until("all is heard", () -> listener.heard().size() >= 2 * EVENTS);
      return listener.heard().stream().mapToLong(String::length).sum();
    }
  }
}
