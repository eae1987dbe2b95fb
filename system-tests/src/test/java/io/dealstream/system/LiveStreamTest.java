package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.Patience;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Five hundred follow what happens, one of them stalls, some come and go, and the broker restarts:
/// nobody misses an event or hears one twice.
@ExtendWith(Dashboard.Shared.class)
class LiveStreamTest {
  static final String EVERYTHING = "d0.0.0.0.0.0-t0.0.0.0.0.0-a0.0.0.0.0.0";

  private static final int READERS = 500;
  private static final int RESTLESS = 50;
  private static final int PEOPLE = 10;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private static final int TITLES = 12;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Dashboard dashboard;
  private final Trade trade;
  private final URI stream;
  private final String token;

  LiveStreamTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    this.trade = new Trade(dashboard.system());
    this.stream = URI.create(dashboard.address() + "/live");
    this.token = dashboard.system().platform().tokens().of("viewer");
  }

  @Test
  void nobodyMissesAnEventOrHearsOneTwice() throws Exception {
    List<UUID> titles =
        IntStream.range(0, TITLES).mapToObj(i -> trade.title("Watched " + i)).toList();
    Set<Long> before = Set.copyOf(watched(titles, 1_200));
    List<String> tokens = IntStream.range(0, PEOPLE).mapToObj(this::tokenOfSomebody).toList();
    List<Listener> listeners =
        IntStream.range(0, READERS - 1)
            .mapToObj(
                i -> new Listener(stream, tokens.get(i % PEOPLE), i < RESTLESS ? 7 : 0).start())
            .toList();
    try (Socket stalled = Listener.stalled(stream, token, EVERYTHING)) {
      assertThat(Patience.until(() -> listeners.stream().allMatch(Listener::isListening), LIMIT))
          .as("all are told where they are")
          .isTrue();
      Set<Long> told = new HashSet<>(watched(titles, 60));
      dashboard.system().platform().kafka().stop();
      told.addAll(watched(titles, 20));
      dashboard.system().platform().kafka().start();
      told.addAll(watched(titles, 40));
      for (Listener listener : listeners) {
        assertThat(Patience.until(() -> heard(listener, before).size() >= told.size(), LIMIT))
            .as("heard " + listener.heard().size() + " of " + told.size())
            .isTrue();
        assertThat(heard(listener, before)).containsExactlyInAnyOrderElementsOf(told);
      }
      assertThat(Patience.until(() -> metrics().contains("why=\"slow\""), LIMIT))
          .as("who stalls is cut")
          .isTrue();
      assertThat(Listener.rest(stalled)).contains("event: end", "data: {\"why\":\"slow\"}");
      assertThat(dashboard.system().lost()).isEmpty();
    } finally {
      for (Listener listener : listeners) {
        listener.close();
      }
    }
  }

  @Test
  void nobodyFollowsWithoutAToken() {
    assertThat(status("", "")).isEqualTo(401);
    assertThat(status("Bearer " + token, "no place at all")).isEqualTo(400);
  }

  private String tokenOfSomebody(int number) {
    return dashboard.system().platform().tokens().of("somebody." + number, "viewer");
  }

  /// What is told of so many, by the positions of its events.
  private List<Long> watched(List<UUID> titles, int times) {
    return IntStream.range(0, times).mapToObj(i -> trade.watched(titles.get(i % TITLES))).toList();
  }

  /// What somebody was told of, but what may still have been on its way.
  private static List<Long> heard(Listener listener, Set<Long> before) {
    return listener.positions().stream().filter(position -> !before.contains(position)).toList();
  }

  /// Nothing when they are not told; they are asked for again.
  private String metrics() {
    URI address = URI.create(dashboard.address() + "/q/metrics");
    return answer(HttpRequest.newBuilder(address).build())
        .thenApply(HttpResponse::body)
        .exceptionally(silent -> "")
        .join();
  }

  private int status(String authorization, String place) {
    HttpRequest.Builder request = HttpRequest.newBuilder(stream);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization).header("Last-Event-ID", place);
    }
    return answer(request.build()).join().statusCode();
  }

  /// Whole, and in time: the limit of a request itself ends where its answer begins.
  private static CompletableFuture<HttpResponse<String>> answer(HttpRequest request) {
    return HTTP.sendAsync(request, BodyHandlers.ofString()).orTimeout(30, TimeUnit.SECONDS);
  }
}
