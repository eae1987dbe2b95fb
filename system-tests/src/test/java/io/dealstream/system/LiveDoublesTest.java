package io.dealstream.system;

import static io.dealstream.system.LoneDashboard.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Records that a relay wrote a second time, behind what its successor wrote meanwhile.
class LiveDoublesTest {
  private static final Pattern MOMENT = Pattern.compile("<time datetime=\"([^\"]+)\"");

  @Test
  void aDoubledRecordIsToldOnce() throws Exception {
    try (LoneDashboard dashboard = new LoneDashboard(Map.of(), before())) {
      String token = dashboard.tokens().of("viewer");
      assertThat(shown(dashboard, token)).containsExactlyElementsOf(moments(301, 370));
      try (Listener live = new Listener(dashboard.stream(), token, 0).start();
          Listener restless = new Listener(dashboard.stream(), token, 1).start();
          Listener late =
              new Listener(dashboard.stream(), token, 7, LiveStreamTest.EVERYTHING).start()) {
        until("all are told where they are", () -> live.isListening() && restless.isListening());
        until("what was missed is heard", () -> late.heard().size() >= 370);
        dashboard.written().write(range(371, 375));
        dashboard.written().write(range(372, 375));
        dashboard.written().write(range(376, 380));
        for (Listener one : List.of(live, restless)) {
          until("all is heard", () -> one.positions().contains(380L));
          assertThat(one.positions()).containsExactlyElementsOf(numbers(371, 380));
        }
        until("all is heard", () -> late.positions().contains(380L));
        assertThat(late.positions()).containsExactlyElementsOf(numbers(1, 380));
      }
      assertThat(shown(dashboard, token)).containsExactlyElementsOf(moments(301, 380));
    }
  }

  /// The dashboard begins a hundred records before the end: with the second row of doubles.
  private static LongStream before() {
    return Stream.of(
            range(1, 150), range(100, 120), range(151, 300), range(200, 229), range(301, 370))
        .flatMapToLong(numbers -> numbers);
  }

  /// What stands on the page of activity, the oldest first.
  private static List<String> shown(LoneDashboard dashboard, String token) {
    String page = dashboard.get("/activity", token).body();
    assertThat(page).contains("The catalog service does not answer.");
    return MOMENT.matcher(page).results().map(found -> found.group(1)).toList().reversed();
  }

  private static List<String> moments(long from, long to) {
    return range(from, to).mapToObj(number -> Written.moment(number).toString()).toList();
  }

  private static List<Long> numbers(long from, long to) {
    return range(from, to).boxed().toList();
  }

  private static LongStream range(long from, long to) {
    return LongStream.rangeClosed(from, to);
  }
}
